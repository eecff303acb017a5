package org.jianbao.number;

import java.math.BigDecimal;
import org.jianbao.number.DecimalReader.Decimal;
import org.jspecify.annotations.Nullable;

/** Reads what scales a number in digits: 40k is 40000, 2e5 is 200000, 2^-1 is 0.5. */
final class ScaledDecimal {
    private static final int LONGEST_EXPONENT = 2;
    private static final int THOUSAND = 3;

    private ScaledDecimal() {}

    /** {@code decimal} with the scale that follows it, or as it is. */
    static Decimal continueAt(String text, Decimal decimal) {
        int end = decimal.end();
        char sign = end < text.length() ? text.charAt(end) : 0;
        if (sign == 'e' || sign == 'E' || sign == '^') {
            Decimal powered = powered(text, decimal, sign == '^');
            return powered == null ? decimal : powered;
        }
        int letter = sign == ' ' ? end + 1 : end;
        boolean thousands = letter < text.length() && text.charAt(letter) == 'k' && !isLatin(text, letter + 1);
        return thousands
                ? new Decimal(decimal.start(), letter + 1, decimal.value().movePointRight(THOUSAND))
                : decimal;
    }

    private static @Nullable Decimal powered(String text, Decimal decimal, boolean power) {
        int start = decimal.end() + 1;
        boolean signed = start < text.length() && "+-".indexOf(text.charAt(start)) >= 0;
        int first = signed ? start + 1 : start;
        int end = DecimalReader.digits(text, first);
        if (end == first || end - first > LONGEST_EXPONENT || isLatin(text, end)) {
            return null;
        }
        int exponent = Integer.parseInt(text.substring(start, end));
        if (!power) {
            return new Decimal(decimal.start(), end, decimal.value().scaleByPowerOfTen(exponent));
        }
        if (decimal.value().signum() == 0) {
            return null;
        }
        BigDecimal raised = decimal.value().pow(exponent, NumeralReader.PRECISION);
        return new Decimal(decimal.start(), end, raised);
    }

    private static boolean isLatin(String text, int position) {
        return position < text.length() && text.charAt(position) < 0x80 && Character.isLetter(text.charAt(position));
    }
}
