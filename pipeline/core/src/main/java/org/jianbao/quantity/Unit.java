package org.jianbao.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit or measure word, from {@code units.tsv}.
 *
 * @param word as written, 平方公里
 * @param dimension what kind of quantity it measures
 * @param factor how many base units it is; null where it is not converted
 * @param baseUnit the base unit, 平方米; null for counts
 * @param code ISO 4217 for money, UCUM elsewhere; null where neither has one
 * @param chinese whether a numeral in Chinese characters may stand before it
 * @param one whether 一 before it counts rather than means "a"
 */
record Unit(
        String word,
        Dimension dimension,
        @Nullable BigDecimal factor,
        @Nullable String baseUnit,
        @Nullable String code,
        boolean chinese,
        boolean one) {}
