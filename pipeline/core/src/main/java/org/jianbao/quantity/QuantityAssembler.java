package org.jianbao.quantity;

import java.math.BigDecimal;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.Numeral;
import org.jianbao.quantity.QuantityLexicon.QualifierWord;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts a numeral and its unit together with what stands around them: the qualifiers before and after, the denominator
 * after a slash. Of 至少10小时/元 it makes 10 小时 per 元, AT_LEAST.
 */
final class QuantityAssembler {
    private static final char JOIN = '·';

    private final QuantityLexicon lexicon;
    private final QualifierReader qualifiers;

    QuantityAssembler(QuantityLexicon lexicon, QualifierReader qualifiers) {
        this.lexicon = lexicon;
        this.qualifiers = qualifiers;
    }

    /** The quantity of {@code numeral} in the unit of {@code measure}. */
    RoughQuantity quantity(String text, Numeral numeral, Measure measure, String rule) {
        WordIndex.Match<QualifierWord> after = qualifiers.after(text, measure.end(), measure.dimension());
        int end = after == null ? measure.end() : after.end();
        Span below = slash(text, end);
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
                below == null ? null : below.of(text),
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
                about(text, first.start()),
                top.unitWord(),
                top.unit(),
                top.dimension(),
                top.per(),
                "range");
    }

    /** 约9至12万吨 is about so much. */
    private Qualifier about(String text, int number) {
        return qualifiers.before(text, number) == Qualifier.ABOUT ? Qualifier.ABOUT : Qualifier.RANGE;
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

    /** The denominator after a slash, 元/人·月 with what is joined to it; null if there is none. */
    private @Nullable Span slash(String text, int at) {
        if (at + 1 >= text.length() || text.charAt(at) != '/') {
            return null;
        }
        int end = denominator(text, at + 1);
        while (end > at + 1
                && end < text.length()
                && text.charAt(end) == JOIN
                && denominator(text, end + 1) > end + 1) {
            end = denominator(text, end + 1);
        }
        return end > at + 1 ? new Span(at + 1, end) : null;
    }

    private int denominator(String text, int at) {
        WordIndex.Match<Unit> unit = lexicon.units().longestAt(text, at);
        WordIndex.Match<Boolean> word = lexicon.denominators().longestAt(text, at);
        return Math.max(unit == null ? at : unit.end(), word == null ? at : word.end());
    }
}
