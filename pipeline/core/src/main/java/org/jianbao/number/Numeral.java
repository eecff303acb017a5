package org.jianbao.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A numeral in a text.
 *
 * @param start its first position
 * @param end the position after its last
 * @param value the number: 4.78万亿 is 4780000000000
 * @param max the upper end where the numeral itself names two neighbours, 40 in 三四十; null otherwise
 * @param chinese whether it is written in Chinese characters alone
 * @param inside the inner word that colours it (余, 多, 几), as written; null without one
 * @param style how it is written
 */
public record Numeral(
        int start,
        int end,
        BigDecimal value,
        @Nullable BigDecimal max,
        boolean chinese,
        @Nullable String inside,
        Style style) {
    /** How a numeral is written, which decides what unit it has of itself. */
    public enum Style {
        /** A plain number. */
        PLAIN,
        /** 百分之三十: the value is in per cent. */
        PERCENT,
        /** 三分之二 or 1/3. */
        FRACTION
    }
}
