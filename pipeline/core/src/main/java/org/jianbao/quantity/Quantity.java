package org.jianbao.quantity;

import java.math.BigDecimal;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, read from a text.
 *
 * @param span where it stands, number, qualifiers that touch it and unit: 约24公里
 * @param text the same, as written
 * @param value the number in the plain unit: 800万元 is 8000000
 * @param valueMax the upper end of a range; null otherwise
 * @param qualifier how exactly it is given
 * @param unit as written, without the multipliers 万 and 亿: 元
 * @param unitCode ISO 4217 for money, else UCUM where a code exists; null otherwise
 * @param dimension what kind of quantity it is
 * @param baseValue the value in the base unit of its dimension: 24公里 is 24000
 * @param baseUnit that unit: 米
 * @param per the denominator: 度 in 每度0.5383元; null without one
 * @param rule the name of the rule that found it
 */
public record Quantity(
        Span span,
        String text,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        Qualifier qualifier,
        @Nullable String unit,
        @Nullable String unitCode,
        Dimension dimension,
        @Nullable BigDecimal baseValue,
        @Nullable String baseUnit,
        @Nullable String per,
        String rule) {
    /** The same where it stands in another text, read by another rule: 47.1 in a table whose head gives 亿吨. */
    public Quantity at(Span place, String text, String madeBy) {
        return new Quantity(
                place,
                place.of(text),
                value,
                valueMax,
                qualifier,
                unit,
                unitCode,
                dimension,
                baseValue,
                baseUnit,
                per,
                madeBy);
    }
}
