package org.jianbao.figure;

import java.math.BigDecimal;
import org.jianbao.figure.FigureLexicon.QualifierWord;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * Puts a numeral and its unit together with what stands around them: the qualifiers before and after, the denominator
 * after a slash. Of 至少10小时/元 it makes 10 小时 per 元, AT_LEAST.
 */
final class QuantityAssembler {
    private final FigureLexicon lexicon;
    private final QualifierReader qualifiers;

    QuantityAssembler(FigureLexicon lexicon, QualifierReader qualifiers) {
        this.lexicon = lexicon;
        this.qualifiers = qualifiers;
    }

    /** The quantity of {@code numeral} in the unit of {@code measure}. */
    RoughQuantity quantity(String text, Numeral numeral, Measure measure, String rule) {
        WordIndex.Match<QualifierWord> after = qualifiers.after(text, measure.end());
        int end = after == null ? measure.end() : after.end();
        WordIndex.Match<Unit> below = slash(text, end);
        boolean price = below != null && measure.dimension() == Dimension.MONEY;
        return new RoughQuantity(
                qualifiers.start(text, numeral.start()),
                numeral.start(),
                below == null ? end : below.end(),
                numeral.end(),
                numeral.chinese(),
                scaled(numeral.value(), measure),
                numeral.max() == null ? null : scaled(numeral.max(), measure),
                qualifier(text, numeral, measure, after),
                measure.word(),
                measure.unit(),
                price ? Dimension.PRICE : measure.dimension(),
                below == null ? null : below.value().word(),
                below == null ? rule : "slash");
    }

    /** The range from {@code low}, in plain units of {@code last}, to the numeral {@code upper}. */
    RoughQuantity range(String text, Numeral first, BigDecimal low, Numeral upper, Measure last) {
        RoughQuantity top = quantity(text, upper, last, "range");
        return new RoughQuantity(
                qualifiers.start(text, first.start()),
                first.start(),
                top.end(),
                top.numeralEnd(),
                first.chinese(),
                low.multiply(last.scale()),
                top.value(),
                Qualifier.RANGE,
                top.unitWord(),
                top.unit(),
                top.dimension(),
                top.per(),
                "range");
    }

    private static BigDecimal scaled(BigDecimal value, Measure measure) {
        return value.multiply(measure.scale()).add(measure.addition());
    }

    private Qualifier qualifier(
            String text, Numeral numeral, Measure measure, WordIndex.@Nullable Match<QualifierWord> after) {
        Qualifier before = qualifiers.before(text, numeral.start());
        if (before != null) {
            return before;
        }
        if (measure.inside() != null) {
            return measure.inside();
        }
        if (after != null) {
            return after.value().qualifier();
        }
        return numeral.max() == null ? Qualifier.EXACT : Qualifier.RANGE;
    }

    private WordIndex.@Nullable Match<Unit> slash(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '/'
                ? lexicon.units().longestAt(text, at + 1)
                : null;
    }
}
