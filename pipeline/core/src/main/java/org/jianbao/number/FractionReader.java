package org.jianbao.number;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import org.jianbao.number.Numeral.Style;
import org.jspecify.annotations.Nullable;

/**
 * Reads what makes a fraction of a numeral: 百分之三十 and 千分之二 in per cent, 三分之二, 2/3, 五又三分之一, 2 1/4. A value
 * without end is kept to 15 digits.
 */
final class FractionReader {
    private static final String PERCENT_HEADS = "百佰";
    private static final String OF = "分之";
    private static final String NEGATIVE = "负負-";
    private static final char AND = '又';
    private static final int LONGEST_HEAD = 8;

    private final BiFunction<String, Integer, @Nullable Numeral> plain;

    /** @param plain reads the plain numeral at a place of a text; null where there is none */
    FractionReader(BiFunction<String, Integer, @Nullable Numeral> plain) {
        this.plain = plain;
    }

    /** The fraction that begins with the plain numeral {@code head}; null if none does. */
    @Nullable
    Numeral readAt(String text, Numeral head) {
        int end = head.end();
        if (end + 1 >= text.length() || head.inside() != null) {
            return null;
        }
        return switch (text.charAt(end)) {
            case '分' -> text.startsWith(OF, end) && end - head.start() <= LONGEST_HEAD ? of(text, head) : null;
            case '/' -> slashed(text, head);
            case ' ', AND -> mixed(text, head);
            default -> null;
        };
    }

    private @Nullable Numeral of(String text, Numeral head) {
        int start = head.end() + OF.length();
        boolean negative = start < text.length() && NEGATIVE.indexOf(text.charAt(start)) >= 0;
        start += negative ? 1 : 0;
        Numeral part = start < text.length() ? plain.apply(text, start) : null;
        if (part == null || head.value().signum() == 0) {
            return null;
        }
        BigDecimal numerator = negative ? part.value().negate() : part.value();
        if (head.end() - head.start() == 1 && PERCENT_HEADS.indexOf(text.charAt(head.start())) >= 0) {
            return fraction(head, part, numerator, part.max(), Style.PERCENT);
        }
        BigDecimal ratio = numerator.divide(head.value(), NumeralReader.PRECISION);
        return head.chinese() && isPowerOfTen(head.value())
                ? fraction(head, part, ratio.movePointRight(2), null, Style.PERCENT)
                : fraction(head, part, ratio, null, Style.FRACTION);
    }

    private static Numeral fraction(
            Numeral head, Numeral part, BigDecimal value, @Nullable BigDecimal max, Style style) {
        return new Numeral(head.start(), part.end(), value, max, part.chinese(), part.inside(), style);
    }

    private static boolean isPowerOfTen(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return value.compareTo(BigDecimal.TEN) > 0
                && stripped.precision() == 1
                && stripped.unscaledValue().intValue() == 1;
    }

    /** 1/3 is a fraction where no further slash or point follows. */
    private static @Nullable Numeral slashed(String text, Numeral above) {
        DecimalReader.Decimal below = above.chinese() ? null : DecimalReader.readAt(text, above.end() + 1);
        boolean bare = below != null && !(below.end() < text.length() && "/.".indexOf(text.charAt(below.end())) >= 0);
        if (below == null
                || !bare
                || below.value().signum() == 0
                || above.value().compareTo(below.value()) >= 0) {
            return null;
        }
        BigDecimal ratio = above.value().divide(below.value(), NumeralReader.PRECISION);
        return new Numeral(above.start(), below.end(), ratio, null, false, null, Style.FRACTION);
    }

    /** 五又三分之一, and in digits 2 1/4. */
    private @Nullable Numeral mixed(String text, Numeral whole) {
        Numeral head = plain.apply(text, whole.end() + 1);
        Numeral part = head == null || head.end() >= text.length() ? null : properPart(text, head);
        boolean proper = part != null
                && part.style() == Style.FRACTION
                && part.value().signum() > 0
                && part.value().compareTo(BigDecimal.ONE) < 0;
        if (part == null || !proper) {
            return null;
        }
        BigDecimal value = whole.value().add(part.value()).round(NumeralReader.PRECISION);
        return new Numeral(whole.start(), part.end(), value, null, whole.chinese(), null, Style.FRACTION);
    }

    private @Nullable Numeral properPart(String text, Numeral head) {
        boolean blank = text.charAt(head.start() - 1) == ' ';
        if (blank) {
            return text.charAt(head.end()) == '/' ? slashed(text, head) : null;
        }
        return text.startsWith(OF, head.end()) ? of(text, head) : slashedAfterAnd(text, head);
    }

    private static @Nullable Numeral slashedAfterAnd(String text, Numeral head) {
        return text.charAt(head.end()) == '/' ? slashed(text, head) : null;
    }
}
