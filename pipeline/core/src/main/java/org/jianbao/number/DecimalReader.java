package org.jianbao.number;

import java.math.BigDecimal;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number in ASCII digits: 13928, 13,928, 13，928, 4 267, 1 3 9 2 8, 1100.9; and where a letter or a power scales it, 12k as
 * 12000, 2e5 as 200000, 10^-1 as 0.1.
 */
final class DecimalReader {
    private static final int GROUP = 3;
    private static final int LONGEST = 30;
    private static final String SPACED_BREAKS = " .-";
    private static final String GROUP_SIGNS = ",， ";

    private DecimalReader() {}

    /** A number from {@code start} to before {@code end}. */
    record Decimal(int start, int end, BigDecimal value) {}

    /** The number that begins at {@code start}; null if no digit stands there or it is longer than any quantity. */
    static @Nullable Decimal readAt(String text, int start) {
        int end = digits(text, start);
        if (end == start) {
            return null;
        }
        int spaced = spaced(text, start);
        if (spaced > end) {
            String plain = text.substring(start, spaced).replace(" ", "");
            return plain.length() > LONGEST ? null : new Decimal(start, spaced, new BigDecimal(plain));
        }
        StringBuilder grouped = new StringBuilder(text.substring(start, end));
        if (end - start <= GROUP) {
            end = groups(text, end, grouped);
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1)) {
            int fraction = digits(text, end + 1);
            grouped.append(text, end, fraction);
            end = fraction;
        }
        if (grouped.length() > LONGEST) {
            return null;
        }
        return ScaledDecimal.continueAt(text, new Decimal(start, end, new BigDecimal(grouped.toString())));
    }

    /** Groups of three after a comma or a blank; 4 267 is one number, 2023 15 are two. */
    private static int groups(String text, int start, StringBuilder plain) {
        int end = start;
        char sign = end < text.length() ? text.charAt(end) : 0;
        boolean groups = GROUP_SIGNS.indexOf(sign) >= 0 && !(sign == '，' && afterCurrencySign(text, start));
        while (groups
                && plain.length() <= LONGEST
                && text.charAt(end) == sign
                && digits(text, end + 1) == end + 1 + GROUP) {
            plain.append(text, end + 1, end + 1 + GROUP);
            end += 1 + GROUP;
            groups = end < text.length();
        }
        return end;
    }

    /** The end of a number set with blanks between its digits and a word after it, 7 2折; {@code start} for any other. */
    private static int spaced(String text, int start) {
        boolean first = start == 0 || !isDigit(text, start - 1) && SPACED_BREAKS.indexOf(text.charAt(start - 1)) < 0;
        int end = start + 1;
        while (first && end + 1 < text.length() && text.charAt(end) == ' ' && digits(text, end + 1) == end + 2) {
            end += 2;
        }
        boolean word = end < text.length() && Characters.isHan(text.charAt(end));
        return word && end > start + 1 ? end : start;
    }

    /** In $20，300美元 the comma parts two sums, for a sum with its sign before it needs no more. */
    private static boolean afterCurrencySign(String text, int end) {
        int start = end;
        while (start > 0 && isDigit(text, start - 1)) {
            start--;
        }
        return start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
    }

    static int digits(String text, int start) {
        int end = start;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int position) {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }
}
