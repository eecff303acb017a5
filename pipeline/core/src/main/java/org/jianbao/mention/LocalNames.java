package org.jianbao.mention;

import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.PlaceLexicon.Kind;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads names that begin after the place they lie in: 红石镇|青岭村, 三统河, 人民路. 干净整洁村 and 农村 name none. */
final class LocalNames {
    private static final int LONGEST = 4;
    private static final int ITEM = 2;
    private static final String STREETS = "路街";

    private LocalNames() {}

    static FeatureScan.@Nullable Local endingWith(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        boolean listed = scan.isListed(suffix, LONGEST);
        if (!listed && scan.isCommonNoun(suffix)) {
            return null;
        }
        int start = start(suffix.start(), listed, scan);
        boolean chained = scan.divisionBefore(start) != null || scan.isKnownEnd(start);
        boolean named = suffix.start() - start >= 1 && isNamed(start, suffix, listed, chained, scan);
        if (!named || scan.isGeneric(start, suffix.start()) || !listed && !chained && isQuality(start, suffix, scan)) {
            return null;
        }
        return isQuoted(start, suffix.end(), scan.text) ? null : scan.local(new Span(start, suffix.end()));
    }

    /** Whether the name is all that stands in quotation marks: “长寿村” is a title of honour. */
    private static boolean isQuoted(int start, int end, String text) {
        return start > 0 && end < text.length() && text.charAt(start - 1) == '“' && text.charAt(end) == '”';
    }

    /** Whether the words before the suffix only say how a thing is: 干净整洁|村. */
    private static boolean isQuality(int start, WordIndex.Match<Kind> suffix, FeatureScan scan) {
        for (int i = start; i < suffix.start(); ) {
            Token word = scan.positions.at(i);
            if (word == null || word.span().length() < 2 || !(word.is("a") || word.is("b") || word.is("d"))) {
                return false;
            }
            i = word.span().end();
        }
        return true;
    }

    private static int start(int end, boolean listed, FeatureScan scan) {
        Token name = scan.positions.at(end);
        if (name != null && FeatureScan.isProper(name) && isBefore(name, end) && scan.divisionBefore(end) != null) {
            return name.span().start();
        }
        Integer division = scan.divisionBefore(end);
        if (division != null && !scan.isFullName(end)) {
            return division;
        }
        if (listed && isItem(end, scan)) {
            return end - ITEM;
        }
        int start = beforeName(end, scan);
        while (start > 0 && end - start < LONGEST + 1) {
            if (scan.divisionBefore(start) != null || !scan.isNameCharacter(start - 1)) {
                return start;
            }
            boolean item = listed && start > 1 && scan.text.charAt(start - 2) == '、';
            if (!item && (scan.isOpened(start) || scan.breaks(start - 1))) {
                return afterDivision(start, end, scan);
            }
            start--;
        }
        boolean cut = start > 0
                && scan.isNameCharacter(start - 1)
                && scan.divisionBefore(start) == null
                && !scan.positions.startsWord(start);
        return cut ? end : start;
    }

    /** Whether two characters stand between 、 and the ending, the first of which introduces nothing: 、中和|村. */
    private static boolean isItem(int end, FeatureScan scan) {
        int start = end - ITEM;
        return start > 0
                && scan.text.charAt(start - 1) == '、'
                && scan.isNameCharacter(start)
                && !scan.isVerb(start)
                && !scan.lexicon.openers.contains(scan.text.substring(start, start + 1));
    }

    /** Where a short name begins that ends there, 新市|大道, though 市 introduces names elsewhere; {@code end} if none does. */
    private static int beforeName(int end, FeatureScan scan) {
        Token word = scan.positions.at(end - 1);
        boolean name = word != null
                && word.is("ns")
                && word.span().length() == 2
                && word.span().end() == end
                && scan.divisionBefore(end) == null;
        return word != null && name ? word.span().start() : end;
    }

    /** A word of another kind is a name too, right after a division: 柳河镇|修正|路; not one that introduces places. */
    private static int afterDivision(int start, int end, FeatureScan scan) {
        Token word = scan.positions.at(start - 1);
        boolean name = word != null
                && start == end
                && STREETS.indexOf(scan.text.charAt(end)) >= 0
                && word.span().length() == 2
                && scan.divisionBefore(word.span().start()) != null
                && !scan.lexicon.openers.contains(word.word())
                && !scan.lexicon.generic.contains(word.word());
        return word != null && name ? word.span().start() : start;
    }

    private static boolean isBefore(Token name, int end) {
        int length = end - name.span().start();
        return length > 0 && length <= 2;
    }

    private static boolean isNamed(
            int start, WordIndex.Match<Kind> suffix, boolean listed, boolean chained, FeatureScan scan) {
        int length = suffix.start() - start;
        if (suffix.value() == Kind.LOCAL || listed && length >= 2) {
            return length >= 2 || scan.isProperAt(start);
        }
        return length >= 2 && (chained || scan.hasProper(start, suffix.start()) || scan.startsName(start));
    }
}
