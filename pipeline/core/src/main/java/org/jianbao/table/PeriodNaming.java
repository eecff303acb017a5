package org.jianbao.table;

import org.jianbao.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds the time that the head or the caption of a table names, as 2023年 in 2023年产量. */
@FunctionalInterface
public interface PeriodNaming {
    /** The time that {@code text} names; null if it names none. */
    @Nullable
    TimeExpression periodIn(String text);
}
