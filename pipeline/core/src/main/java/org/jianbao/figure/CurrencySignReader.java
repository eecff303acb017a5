package org.jianbao.figure;

import org.jianbao.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads a sum with its currency's sign before it: $20, ￥300, €1.5万. */
final class CurrencySignReader {
    private final FigureLexicon lexicon;
    private final MeasureReader measures;
    private final QuantityAssembler assembler;

    CurrencySignReader(FigureLexicon lexicon, MeasureReader measures, QuantityAssembler assembler) {
        this.lexicon = lexicon;
        this.measures = measures;
        this.assembler = assembler;
    }

    /** The sum whose number begins at {@code number}; null if no sign stands before it, or a unit after it. */
    @Nullable
    RoughQuantity readAt(String text, int number) {
        Unit currency = number == 0 ? null : lexicon.currencySigns().get(text.charAt(number - 1));
        Numeral numeral = currency == null ? null : measures.numeralAt(text, number);
        if (currency == null || numeral == null || measures.measureAt(text, numeral) != null) {
            return null;
        }
        RoughQuantity sum =
                assembler.quantity(text, numeral, Measure.of(numeral.end(), currency, null), "currency sign");
        return sum.from(number - 1);
    }
}
