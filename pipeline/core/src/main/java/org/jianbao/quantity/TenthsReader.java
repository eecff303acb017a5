package org.jianbao.quantity;

import java.math.BigDecimal;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jspecify.annotations.Nullable;

/** Reads tenths as per cent: 三成 is 30 %, 三成半 35 %, 七成六 76 %, 六点五折 65 %, 九九折 99 %. */
final class TenthsReader {
    static final String SIGNS = "成折";
    private static final char PRICE_SIGN = '折';
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF_A_TENTH = BigDecimal.valueOf(5);

    private final QuantityLexicon lexicon;
    private final NumeralReader numerals;

    TenthsReader(QuantityLexicon lexicon, NumeralReader numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    /** The tenths whose sign stands at {@code at}, after {@code numeral}; null if none does. */
    @Nullable
    Measure readAt(String text, Numeral numeral, int at, @Nullable Qualifier inside) {
        Unit percent = lexicon.percent();
        boolean sign = at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
        if (!sign || !small(numeral, text.charAt(at)) || lexicon.notUnits().longestAt(text, at) != null) {
            return null;
        }
        BigDecimal scale = numeral.value().compareTo(TEN) > 0 ? BigDecimal.ONE : TEN;
        Measure tenths =
                new Measure(at + 1, percent.word(), percent, Dimension.PERCENT, inside, scale, BigDecimal.ZERO);
        return withRest(text, tenths);
    }

    private static boolean small(Numeral numeral, char sign) {
        return numeral.value().compareTo(TEN) <= 0
                || sign == PRICE_SIGN && numeral.value().compareTo(HUNDRED) < 0;
    }

    private Measure withRest(String text, Measure tenths) {
        int end = tenths.end();
        if (end >= text.length()) {
            return tenths;
        }
        if (text.charAt(end) == '半') {
            return tenths.plus(end + 1, HALF_A_TENTH);
        }
        Numeral more = numerals.mayStart(text.charAt(end)) ? numerals.readAt(text, end) : null;
        boolean digit = more != null && more.end() == end + 1 && more.value().compareTo(TEN) < 0;
        return more != null && digit ? tenths.plus(more.end(), more.value()) : tenths;
    }
}
