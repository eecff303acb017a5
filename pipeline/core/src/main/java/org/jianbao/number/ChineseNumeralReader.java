package org.jianbao.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numerals with Chinese characters in them, alone or after digits: 两千四百五, 十几万, 1.3万, 5亿1万4千6百. */
final class ChineseNumeralReader {
    /** What a decimal of 38 digits with nine of them after the point can hold. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(29);

    private final NumeralLexicon lexicon;

    ChineseNumeralReader(NumeralLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The numeral of Chinese characters at {@code start}; null if none begins there. */
    @Nullable
    Numeral readAt(String text, int start) {
        NumeralBuilder builder = new NumeralBuilder(lexicon, text, start, true);
        return builder.readOn(start) ? bounded(builder.numeral()) : null;
    }

    /** The numeral that begins with {@code digits} and may go on with multipliers: 1.3万, 300余万, 5亿1万4千6百. */
    @Nullable
    Numeral continueAfterDigits(String text, DecimalReader.@Nullable Decimal digits) {
        if (digits == null) {
            return null;
        }
        NumeralBuilder builder = new NumeralBuilder(lexicon, text, digits.start(), false);
        builder.take(digits);
        builder.readOn(digits.end());
        return bounded(builder.numeral());
    }

    /** The numeral, unless it is larger than any quantity: 亿亿亿亿. */
    private static @Nullable Numeral bounded(Numeral numeral) {
        return numeral.value().compareTo(LARGEST) < 0 ? numeral : null;
    }
}
