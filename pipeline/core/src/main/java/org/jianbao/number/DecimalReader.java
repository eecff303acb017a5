package org.jianbao.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number in ASCII digits: 13928, 13,928, 1100.9, and 12k as 12000. */
final class DecimalReader {
    private static final int GROUP = 3;
    private static final int LONGEST = 30;

    private DecimalReader() {}

    /** A number from {@code start} to before {@code end}. */
    record Decimal(int start, int end, BigDecimal value) {}

    /** The number that begins at {@code start}; null if no digit stands there or it is longer than any quantity. */
    static @Nullable Decimal readAt(String text, int start) {
        int end = digits(text, start);
        if (end == start) {
            return null;
        }
        StringBuilder plain = new StringBuilder(text.substring(start, end));
        if (end - start <= GROUP) {
            end = groups(text, end, plain);
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text, end + 1)) {
            int fraction = digits(text, end + 1);
            plain.append(text, end, fraction);
            end = fraction;
        }
        if (plain.length() > LONGEST) {
            return null;
        }
        BigDecimal value = new BigDecimal(plain.toString());
        boolean thousands = end < text.length() && text.charAt(end) == 'k' && !isLatin(text, end + 1);
        return thousands ? new Decimal(start, end + 1, value.movePointRight(GROUP)) : new Decimal(start, end, value);
    }

    private static int groups(String text, int start, StringBuilder plain) {
        int end = start;
        while (end < text.length() && text.charAt(end) == ',' && digits(text, end + 1) == end + 1 + GROUP) {
            plain.append(text, end + 1, end + 1 + GROUP);
            end += 1 + GROUP;
        }
        return end;
    }

    private static int digits(String text, int start) {
        int end = start;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int position) {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    private static boolean isLatin(String text, int position) {
        return position < text.length() && text.charAt(position) < 0x80 && Character.isLetter(text.charAt(position));
    }
}
