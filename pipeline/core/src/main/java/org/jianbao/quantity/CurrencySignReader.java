package org.jianbao.quantity;

import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads a sum with its currency's sign before it: $20, ￥300, €1.5万. */
final class CurrencySignReader {
    private static final int LONGEST = 3;

    private final QuantityLexicon lexicon;
    private final MeasureReader measures;
    private final QuantityAssembler assembler;

    CurrencySignReader(QuantityLexicon lexicon, MeasureReader measures, QuantityAssembler assembler) {
        this.lexicon = lexicon;
        this.measures = measures;
        this.assembler = assembler;
    }

    /** The sum whose number begins at {@code number}; null if no sign stands before it, or a unit after it. */
    @Nullable
    RoughQuantity readAt(String text, int number) {
        WordIndex.Match<Unit> sign = lexicon.currencySigns().longestBefore(text, number, LONGEST);
        Numeral numeral = sign == null ? null : measures.numeralAt(text, number);
        if (sign == null || numeral == null || measures.measureAt(text, numeral) != null) {
            return null;
        }
        Measure measure = Measure.of(numeral.end(), sign.value(), null);
        return assembler.quantity(text, numeral, measure, "currency sign").from(sign.start());
    }
}
