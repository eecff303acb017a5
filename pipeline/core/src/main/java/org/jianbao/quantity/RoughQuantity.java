package org.jianbao.quantity;

import java.math.BigDecimal;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit in a squeezed text, before its surroundings are looked at.
 *
 * @param start first position of the figure's text, qualifier included
 * @param number first position of the number itself
 * @param end position after unit and closing qualifier
 * @param numeralEnd position after the last numeral
 * @param chinese whether the numeral is written in Chinese characters alone
 * @param unitWord the unit as it is reported; null without one
 * @param unit what the lexicon knows of it; null without one
 */
public record RoughQuantity(
        int start,
        int number,
        int end,
        int numeralEnd,
        boolean chinese,
        BigDecimal value,
        @Nullable BigDecimal max,
        Qualifier qualifier,
        @Nullable String unitWord,
        @Nullable Unit unit,
        Dimension dimension,
        @Nullable String per,
        String rule) {
    /** The same for one of {@code denominator}: 每亩. */
    public RoughQuantity withPer(@Nullable String denominator, String madeBy) {
        return new RoughQuantity(
                start,
                number,
                end,
                numeralEnd,
                chinese,
                value,
                max,
                qualifier,
                unitWord,
                unit,
                dimension,
                denominator,
                madeBy);
    }

    /** The same where its text begins earlier: at the $ of $20. */
    RoughQuantity from(int earlier) {
        return new RoughQuantity(
                earlier, number, end, numeralEnd, chinese, value, max, qualifier, unitWord, unit, dimension, per, rule);
    }

    /** The same in another sense of its unit. */
    RoughQuantity inSense(QuantityLexicon.Sense sense) {
        Unit other = new Unit(sense.unit(), sense.dimension(), null, null, sense.code(), true, false);
        return new RoughQuantity(
                start,
                number,
                end,
                numeralEnd,
                chinese,
                value,
                max,
                qualifier,
                unitWord,
                other,
                sense.dimension(),
                per,
                rule);
    }

    /** The same below zero, its sign before the number. */
    RoughQuantity negated(int sign) {
        return new RoughQuantity(
                Math.min(start, sign),
                sign,
                end,
                numeralEnd,
                chinese,
                value.negate(),
                max,
                qualifier,
                unitWord,
                unit,
                dimension,
                per,
                "negative");
    }

    /** The same as another kind of quantity: a price for money. */
    public RoughQuantity withDimension(Dimension other) {
        return new RoughQuantity(
                start, number, end, numeralEnd, chinese, value, max, qualifier, unitWord, unit, other, per, rule);
    }

    /** The quantity that this is, at a place of a text. */
    public Quantity of(String text, Span span) {
        BigDecimal factor = unit == null || unit.baseUnit() == null ? null : unit.factor();
        return new Quantity(
                span,
                span.of(text),
                value,
                max,
                qualifier,
                unitWord,
                unit == null ? null : unit.code(),
                dimension,
                factor == null ? null : value.multiply(factor),
                factor == null || unit == null ? null : unit.baseUnit(),
                per,
                rule);
    }
}
