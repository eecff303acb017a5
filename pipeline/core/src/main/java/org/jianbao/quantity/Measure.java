package org.jianbao.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a numeral counts or measures in: the unit after it.
 *
 * @param end position after the unit
 * @param word the unit as it is reported; null for a bare ratio
 * @param inside the inner word of the number: 余 in 300余场
 * @param scale by what the numeral is multiplied to be in the unit: 10 for 三成, which is 30 %
 * @param addition what is added to it then: the half of 一吨半
 */
record Measure(
        int end,
        @Nullable String word,
        @Nullable Unit unit,
        Dimension dimension,
        @Nullable Qualifier inside,
        BigDecimal scale,
        BigDecimal addition) {
    static Measure of(int end, Unit unit, @Nullable Qualifier inside) {
        return new Measure(end, unit.word(), unit, unit.dimension(), inside, BigDecimal.ONE, BigDecimal.ZERO);
    }

    /** A number without a unit. */
    static Measure bare(int end, Dimension dimension, @Nullable Qualifier inside) {
        return new Measure(end, null, null, dimension, inside, BigDecimal.ONE, BigDecimal.ZERO);
    }

    Measure plus(int newEnd, BigDecimal more) {
        return new Measure(newEnd, word, unit, dimension, inside, scale, addition.add(more));
    }

    Measure with(int newEnd, Qualifier qualifier) {
        return new Measure(newEnd, word, unit, dimension, qualifier, scale, addition);
    }

    /** The same unit for a number that ends at {@code newEnd} and shares it: 20 in 20、30个. */
    Measure sharedAt(int newEnd) {
        return new Measure(newEnd, word, unit, dimension, null, scale, BigDecimal.ZERO);
    }
}
