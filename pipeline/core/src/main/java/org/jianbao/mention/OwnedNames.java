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
    /** An ending as long as 国家湿地公园 needs no more than a name before it. */
    private static final int LONG_ENDING = 6;

    private static final int LONGEST_KNOWN = 8;
    private static final int LONGEST_CLASS = 4;

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

    /** 泰兴|绿色发展|试验区: the zone for a purpose in a place; a purpose alone, 循环经济|示范区, makes a class. */
    static @Nullable Span placed(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        Span span = endingWith(suffix, scan);
        if (span == null) {
            return null;
        }
        Integer division = scan.divisionEnd(span.start());
        WordIndex.Match<Boolean> known = scan.lexicon.known.longestAt(scan.text, span.start());
        int place = Math.max(division == null ? -1 : division, known == null ? -1 : known.end());
        return place >= 0 && suffix.start() - place >= 2 ? span : null;
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
            if (end - start >= 2 && isRoadBefore(start, scan)) {
                return start;
            }
            WordIndex.Match<Boolean> known = scan.lexicon.known.longestBefore(scan.text, start, LONGEST_KNOWN);
            if (known != null && scan.positions.startsWord(known.start())) {
                Integer around = scan.divisionBefore(known.start());
                return around == null || scan.isFullName(known.start()) ? known.start() : around;
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
        return own && isRoadBefore(start, scan) || town && start - owner > 2 && own;
    }

    /** Whether a road's name ends there, on which a place may lie: 连霍高速|柳沟河服务区. */
    static boolean isRoadBefore(int start, FeatureScan scan) {
        WordIndex.Match<Kind> kind = scan.lexicon.suffixes.longestBefore(scan.text, start, LONGEST_CLASS);
        return kind != null && kind.value() == Kind.ROAD && kind.end() - kind.start() >= 2;
    }

    private static boolean isNamed(int start, WordIndex.Match<Kind> suffix, FeatureScan scan) {
        return scan.hasProper(start, suffix.start())
                || scan.startsName(start)
                || opensClause(start, suffix, scan)
                || scan.lexicon.known.longestAt(scan.text, start) != null;
    }

    /** Whether only a mark stands before a long ending's name: 。江河经济开发区. */
    private static boolean opensClause(int start, WordIndex.Match<Kind> suffix, FeatureScan scan) {
        boolean said = scan.isOpened(start) || scan.isVerb(start - 1);
        boolean opens = start == 0
                || said && suffix.end() - suffix.start() >= LONG_ENDING
                || "。，；、：".indexOf(scan.text.charAt(start - 1)) >= 0;
        return opens && suffix.end() - suffix.start() >= 3 && suffix.start() - start >= 2;
    }
}
