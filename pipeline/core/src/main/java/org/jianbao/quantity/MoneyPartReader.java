package org.jianbao.quantity;

import java.math.BigDecimal;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.Numeral;
import org.jianbao.quantity.QuantityLexicon.MoneyPart;
import org.jspecify.annotations.Nullable;

/** Reads a sum in a currency and its parts as one: 3元5角2分 is 3.52 元, 两美元又三美分 is 2.03 美元. */
final class MoneyPartReader {
    private static final char AND = '又';
    private static final int LONGEST = 3;

    private final QuantityLexicon lexicon;
    private final MeasureReader measures;

    MoneyPartReader(QuantityLexicon lexicon, MeasureReader measures) {
        this.lexicon = lexicon;
        this.measures = measures;
    }

    /** {@code measure} with the parts that follow it, or as it is. */
    Measure withParts(String text, Measure measure) {
        Measure whole = measure;
        for (int i = 0; i < LONGEST && whole.dimension() == Dimension.MONEY; i++) {
            Measure longer = withPart(text, whole);
            if (longer == null) {
                return whole;
            }
            whole = longer;
        }
        return whole;
    }

    private @Nullable Measure withPart(String text, Measure whole) {
        int start = whole.end() < text.length() && text.charAt(whole.end()) == AND ? whole.end() + 1 : whole.end();
        Numeral numeral = measures.numeralAt(text, start);
        WordIndex.Match<MoneyPart> part =
                numeral == null ? null : lexicon.moneyParts().longestAt(text, numeral.end());
        Unit unit = whole.unit();
        if (numeral == null
                || part == null
                || unit == null
                || !part.value().code().equals(unit.code())) {
            return null;
        }
        BigDecimal more = numeral.value().multiply(part.value().factor());
        return more.compareTo(BigDecimal.ONE) < 0 ? whole.plus(part.end(), more) : null;
    }
}
