package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.PlaceLexicon.Kind;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads roads that are named by a number, G204国道, S229辉原线, 国道209线, or by the two places that they join, each shortened
 * to one character: 通梅高速, 郑济铁路. 生产线 and 工业高速发展 name none.
 *
 * <p>The letters of numbers are those of GB/T 917: G, S, X, Y, C.
 */
final class RoadNames {
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[GS]\\d{3,4}|[XYC]\\d{3,4}(?=县道|乡道|线)|[GS]\\d{1,2}(?=高速|\\p{IsHan}{2,3}(?:高速|公路)))"
                    + "(?:国道|省道|县道|乡道|线(?!路)|高速公路|高速|\\p{IsHan}{2,4}?(?:高速公路|高速|公路|大桥|线(?![上下路索])))?"
                    + "|(?:国道|省道|县道|乡道)[GSXYC]?\\d{3,4}(?:线|(?![0-9条公米个处段项]))"
                    + "|\\d{3}(?:国道|省道|县道)"
                    + "|(?:地铁|轻轨|轨道交通|有轨电车)\\d{1,2}号线");
    private static final Pattern LENGTH = Pattern.compile("[（(]?[0-9.]{1,8}(?:公里|千米|米)");
    private static final String SIGNS = "GSXYC";
    private static final String LINE = "线";
    private static final String NO_ENDS = "ucpryw";
    private static final int ENDS = 2;

    private RoadNames() {}

    /** The roads with a number, by position. */
    static List<Span> numbered(String text) {
        if (!mayHoldNumber(text)) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        Matcher road = NUMBERED.matcher(text);
        while (road.find()) {
            char before = road.start() == 0 ? ' ' : text.charAt(road.start() - 1);
            char after = road.end() == text.length() ? ' ' : text.charAt(road.end());
            boolean whole =
                    !isLatin(before) && before != '.' && !(isLatin(after) && isLatin(text.charAt(road.end() - 1)));
            if (whole) {
                found.add(new Span(road.start(), road.end()));
            }
        }
        return found;
    }

    /** Whether a sign stands there without which no road is numbered; a no is sure. */
    private static boolean mayHoldNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '道' || c == '线' || c >= 'C' && c <= 'Y' && SIGNS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return c < '\u0080' && Character.isLetterOrDigit(c);
    }

    /** The road named by two or three shortened places before {@code suffix}; null if none is. */
    static @Nullable Span joining(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        Span three = joining(suffix.start() - ENDS - 1, suffix, scan);
        return three == null ? joining(suffix.start() - ENDS, suffix, scan) : three;
    }

    private static @Nullable Span joining(int start, WordIndex.Match<Kind> suffix, FeatureScan scan) {
        boolean three = suffix.start() - start > ENDS;
        if (start < 0 || !isOpen(start, scan) || three && scan.isOpened(start + 1)) {
            return null;
        }
        for (int i = start; i < suffix.start(); i++) {
            if (!isEnd(i, suffix, scan)) {
                return null;
            }
        }
        boolean generic = scan.lexicon.generic.contains(scan.text.substring(start, suffix.start()));
        boolean line = scan.text.startsWith(LINE, suffix.start());
        return generic || line && !isMeasured(suffix.end(), scan.text) ? null : new Span(start, suffix.end());
    }

    /** Whether one character stands for a place there: no word of several, no word of grammar. */
    private static boolean isEnd(int position, WordIndex.Match<Kind> suffix, FeatureScan scan) {
        Token word = scan.positions.at(position);
        if (word == null || !Character.isIdeographic(scan.text.charAt(position))) {
            return false;
        }
        boolean intoSuffix =
                word.span().start() == suffix.start() - 1 && word.span().end() == suffix.end();
        boolean single =
                word.span().length() == 1 && NO_ENDS.indexOf(word.nature().charAt(0)) < 0;
        return single || intoSuffix || FeatureScan.isProper(word);
    }

    private static boolean isOpen(int start, FeatureScan scan) {
        if (start == 0 || !scan.isNameCharacter(start - 1) || scan.divisionBefore(start) != null) {
            return true;
        }
        Token before = scan.positions.at(start - 1);
        boolean verb = before != null && before.isVerb() && before.span().length() > 1;
        boolean grammar = before != null && "ucp".indexOf(before.nature().charAt(0)) >= 0;
        return scan.positions.startsWord(start) && (verb || grammar || scan.isOpened(start));
    }

    /** Whether the length of a road follows: 五柳线35公里. */
    private static boolean isMeasured(int end, String text) {
        return LENGTH.matcher(text)
                .region(Math.min(end, text.length()), text.length())
                .lookingAt();
    }
}
