package org.jianbao.quantity;

import java.math.BigDecimal;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.Numeral;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads a range: 300-500元, 1.2～1.3元, 三至五天, 20-30万元, 10万元至50万元, 百分之五到六, 百分之二、三. */
final class RangeReader {
    private final NumberSigns signs;
    private final WordIndex<Boolean> origins;
    private final MeasureReader measures;
    private final QuantityAssembler assembler;

    RangeReader(QuantityLexicon lexicon, MeasureReader measures, QuantityAssembler assembler) {
        this.signs = lexicon.signs();
        this.origins = lexicon.origins();
        this.measures = measures;
        this.assembler = assembler;
    }

    /** The range that begins with {@code first}, whose own unit is {@code measure}; null if none does. */
    @Nullable
    RoughQuantity readAt(String text, Numeral first, @Nullable Measure measure) {
        int sign = measure == null ? first.end() : measure.end();
        if (sign + 1 >= text.length() || !parts(text, sign, first)) {
            return null;
        }
        boolean dash = text.charAt(sign) == '—' && text.charAt(sign + 1) == '—';
        Numeral second = measures.numeralAt(text, dash ? sign + 2 : sign + 1);
        Measure last = second == null ? null : lastMeasure(text, first, second);
        if (second == null || last == null || measure != null && measure.dimension() != last.dimension()) {
            return null;
        }
        BigDecimal shared = measure == null ? shareMultiplier(text, first, second) : first.value();
        BigDecimal low = shared.compareTo(second.value()) < 0 ? shared : first.value();
        return low.compareTo(second.value()) >= 0 ? null : assembler.range(text, first, low, second, last);
    }

    /** In 百分之五到六 the second number is in per cent as the first is. */
    private @Nullable Measure lastMeasure(String text, Numeral first, Numeral second) {
        Measure own = measures.measureAt(text, second);
        boolean shares = own == null && first.style() == Numeral.Style.PERCENT && second.chinese();
        Measure percent = shares ? measures.measureAt(text, first) : null;
        return percent == null ? own : percent.sharedAt(second.end());
    }

    private boolean parts(String text, int sign, Numeral first) {
        char c = text.charAt(sign);
        if (c == '、') {
            return first.style() == Numeral.Style.PERCENT && first.chinese();
        }
        boolean change = Characters.isHan(c) && first.start() > 0 && origins.longestAt(text, first.start() - 1) != null;
        return signs.joinsRange(c) && !change;
    }

    /** In 20-30万元 the first number shares the 万 of the second; in 1万-2万元 it has its own, in 8000-1.2万元 none. */
    private static BigDecimal shareMultiplier(String text, Numeral first, Numeral second) {
        char mine = text.charAt(first.end() - 1);
        BigDecimal multiplier = BigDecimal.ONE;
        for (int i = second.end() - 1; i > second.start() && mine != text.charAt(i); i--) {
            if (text.charAt(i) == '万') {
                multiplier = multiplier.movePointRight(4);
            } else if (text.charAt(i) == '亿') {
                multiplier = multiplier.movePointRight(8);
            } else {
                break;
            }
        }
        return first.value().multiply(multiplier);
    }
}
