package org.jianbao.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jianbao.number.Numeral.Style;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numeral at a place in a squeezed text: 13,928 and 一万三千九百二十八 and 1.3万 and 5亿1万4千6百 and 百分之三十.
 *
 * <p>Chinese numerals follow the usual ladder: digits, tens to thousands, then 万, 亿 and 兆. A last digit without 零
 * counts the next lower power: 两千四百五 is 2450. Two neighbouring digits name both: 三四十 is 30 to 40.
 */
public final class NumeralReader {
    private static final String PERCENT_HEADS = "百佰";
    private static final String OF = "分之";
    private static final int LONGEST_FRACTION_HEAD = 8;

    private final NumeralLexicon lexicon;
    private final ChineseNumeralReader chinese;

    private NumeralReader(NumeralLexicon lexicon) {
        this.lexicon = lexicon;
        this.chinese = new ChineseNumeralReader(lexicon);
    }

    /** A reader over the lexicons that ship with the program. */
    public static NumeralReader standard() {
        return new NumeralReader(NumeralLexicon.standard());
    }

    /** Whether a numeral may begin with {@code c}. */
    public boolean mayStart(char c) {
        return c >= '0' && c <= '9' || c == '几' || c == '数' || c == '半' || c == '幾' || lexicon.sign(c) != null;
    }

    /** The numeral that begins at {@code start}; null if none does. */
    public @Nullable Numeral readAt(String text, int start) {
        Numeral plain = readPlain(text, start);
        if (plain == null) {
            return null;
        }
        if (text.startsWith(OF, plain.end()) && plain.end() - start <= LONGEST_FRACTION_HEAD) {
            Numeral fraction = readFraction(text, plain);
            return fraction == null ? plain : fraction;
        }
        return slashed(text, plain);
    }

    private @Nullable Numeral readPlain(String text, int start) {
        char c = text.charAt(start);
        if (c >= '0' && c <= '9') {
            return chinese.continueAfterDigits(text, DecimalReader.readAt(text, start));
        }
        return chinese.readAt(text, start);
    }

    private @Nullable Numeral readFraction(String text, Numeral head) {
        int start = head.end() + OF.length();
        boolean negative = start < text.length() && (text.charAt(start) == '负' || text.charAt(start) == '-');
        start += negative ? 1 : 0;
        Numeral part = start < text.length() ? readPlain(text, start) : null;
        if (part == null || head.value().signum() == 0) {
            return null;
        }
        BigDecimal numerator = negative ? part.value().negate() : part.value();
        boolean percent = head.end() - head.start() == 1 && PERCENT_HEADS.indexOf(text.charAt(head.start())) >= 0;
        boolean power = head.chinese() && isPowerOfTen(head.value());
        if (percent) {
            BigDecimal max = part.max();
            return new Numeral(head.start(), part.end(), numerator, max, part.chinese(), part.inside(), Style.PERCENT);
        }
        BigDecimal ratio = numerator.divide(head.value(), MathContext.DECIMAL64);
        return power
                ? new Numeral(
                        head.start(),
                        part.end(),
                        ratio.movePointRight(2),
                        null,
                        part.chinese(),
                        part.inside(),
                        Style.PERCENT)
                : new Numeral(head.start(), part.end(), ratio, null, part.chinese(), part.inside(), Style.FRACTION);
    }

    private static boolean isPowerOfTen(BigDecimal value) {
        return value.compareTo(BigDecimal.TEN) > 0
                && value.stripTrailingZeros().precision() == 1
                && value.stripTrailingZeros().unscaledValue().intValue() == 1;
    }

    /** 1/3 is a fraction where no unit and no further slash follows the first number. */
    private static Numeral slashed(String text, Numeral plain) {
        int slash = plain.end();
        if (slash + 1 >= text.length() || text.charAt(slash) != '/' || plain.chinese()) {
            return plain;
        }
        DecimalReader.Decimal below = DecimalReader.readAt(text, slash + 1);
        boolean bare = below != null && !(below.end() < text.length() && "/.".indexOf(text.charAt(below.end())) >= 0);
        if (!bare
                || below == null
                || below.value().signum() == 0
                || plain.value().compareTo(below.value()) >= 0) {
            return plain;
        }
        BigDecimal ratio = plain.value().divide(below.value(), MathContext.DECIMAL64);
        return new Numeral(plain.start(), below.end(), ratio, null, false, null, Style.FRACTION);
    }
}
