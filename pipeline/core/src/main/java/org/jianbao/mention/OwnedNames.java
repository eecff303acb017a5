package org.jianbao.mention;

import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.PlaceLexicon.Kind;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads names that may begin with the place they lie in, 茄子河惠民带状公园, or with its level, 县经开区. 各县经开区 and 老旧工业园
 * name none.
 */
final class OwnedNames {
    private static final int LONGEST = 14;
    private static final int LONGEST_LIST = 4;

    private OwnedNames() {}

    static @Nullable Span endingWith(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        if (!scan.isListed(suffix, LONGEST_LIST) && scan.isCommonNoun(suffix)) {
            return null;
        }
        int start = scan.withoutGeneric(start(suffix.start(), scan), suffix.start());
        boolean cut = start > 0 && Character.isDigit(scan.text.charAt(start - 1));
        boolean named = suffix.start() - start >= 1 && !cut && isNamed(start, suffix, scan);
        return named && !scan.isGeneric(start, suffix.start()) ? new Span(start, suffix.end()) : null;
    }

    /** 市|高新区: the zone of the place that the text speaks of. */
    static @Nullable Span levelled(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        WordIndex.Match<Boolean> level = scan.lexicon.levels.longestBefore(scan.text, suffix.start(), 3);
        if (level == null || !scan.positions.startsWord(level.start()) || scan.isClassed(level.start())) {
            return null;
        }
        Token word = scan.positions.at(level.start());
        boolean whole = word != null && word.span().end() <= suffix.start();
        return whole ? new Span(level.start(), suffix.end()) : null;
    }

    private static int start(int end, FeatureScan scan) {
        int start = end;
        while (start > 0 && end - start < LONGEST) {
            Integer division = scan.divisionBefore(start);
            Token word = scan.positions.at(start - 1);
            Integer owner = division != null ? division : scan.localBefore(start);
            if (owner != null) {
                return isApart(owner, start, end, scan) ? start : owner;
            }
            int bracket = beforeBracket(start, scan);
            if (bracket < start) {
                return bracket;
            }
            boolean item = start > 1 && scan.text.charAt(start - 2) == '、' && !scan.isVerb(start - 1);
            boolean stops = !Character.isLetter(scan.text.charAt(start - 1))
                    || !item && (scan.isOpened(start) || scan.breaksOwned(start - 1));
            if (word == null || stops) {
                return start;
            }
            start = word.span().start();
        }
        return start;
    }

    /** Where the place begins that stands with another in brackets, 泰州（上海）|科创园; {@code start} if none does. */
    private static int beforeBracket(int start, FeatureScan scan) {
        if (scan.text.charAt(start - 1) != '）') {
            return start;
        }
        Integer other = scan.divisionBefore(start - 1);
        boolean open = other != null && other > 0 && scan.text.charAt(other - 1) == '（';
        Integer owner = other != null && open ? scan.divisionBefore(other - 1) : null;
        return owner == null ? start : owner;
    }

    /** Whether a township and what lies in it are two names: 四棚乡|云杉公园, but 四棚乡现代产业园. */
    private static boolean isApart(int owner, int start, int end, FeatureScan scan) {
        boolean town = scan.text.startsWith("镇", start - 1)
                || scan.text.startsWith("乡", start - 1)
                || scan.text.startsWith("街道", start - 2);
        boolean own = end - start >= 2 && !scan.lexicon.generic.contains(scan.text.substring(start, end));
        return town && start - owner > 2 && own;
    }

    private static boolean isNamed(int start, WordIndex.Match<Kind> suffix, FeatureScan scan) {
        return scan.hasProper(start, suffix.start()) || scan.startsName(start) || opensClause(start, suffix, scan);
    }

    /** Whether only a mark stands before a long ending's name: 。江河经济开发区. */
    private static boolean opensClause(int start, WordIndex.Match<Kind> suffix, FeatureScan scan) {
        boolean opens = start == 0 || "。，；、：".indexOf(scan.text.charAt(start - 1)) >= 0;
        return opens && suffix.end() - suffix.start() >= 3 && suffix.start() - start >= 2;
    }
}
