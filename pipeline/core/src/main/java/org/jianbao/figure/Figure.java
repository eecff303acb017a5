package org.jianbao.figure;

import org.jianbao.quantity.Quantity;
import org.jianbao.resolve.Subject;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A number that measures or counts something, and what it says of what.
 *
 * @param quantity the number with its unit, as it stands in the passage
 * @param indicator what is counted or measured, 新增停车位; null if the text does not say
 * @param subject whose figure it is; null if nobody's
 * @param period the time it holds for; null if the text gives none
 * @param role level, change or target
 */
public record Figure(
        Quantity quantity,
        @Nullable String indicator,
        @Nullable Subject subject,
        @Nullable TimeExpression period,
        Role role) {
    public Span span() {
        return quantity.span();
    }
}
