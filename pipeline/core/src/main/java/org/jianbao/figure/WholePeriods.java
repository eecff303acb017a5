package org.jianbao.figure;

import java.time.LocalDate;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.TimeKind;
import org.jspecify.annotations.Nullable;

/** Finds what period a span stands for that names none itself: 全年, 一年来, 五年来. */
final class WholePeriods {
    static final String WHOLE_YEAR = "全年";

    private WholePeriods() {}

    /** 一年来 and 全年 stand for the period of the heading, else for the year last named; 近10年 for none of its own. */
    static @Nullable TimeExpression read(@Nullable TimeExpression period, TimeExpression time, FigureContext context) {
        boolean year = time.text().contains(WHOLE_YEAR);
        TimeExpression heading = context.headingPeriod();
        if (heading != null) {
            if (isYears(time) && !isLonger(heading)) {
                return null;
            }
            TimeExpression widened = year ? yearOf(time, heading) : null;
            return widened == null ? heading : widened;
        }
        return period == null || !year ? null : yearOf(time, period);
    }

    /** 五年来 spans more than the one year that a heading may name. */
    private static boolean isYears(TimeExpression time) {
        return time.text().contains("五年");
    }

    private static boolean isLonger(TimeExpression period) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        return first == null || last == null || first.getYear() < last.getYear();
    }

    /** The year that {@code period} lies in; null if it lies in no single one. */
    private static @Nullable TimeExpression yearOf(TimeExpression time, TimeExpression period) {
        if (period.first() == null) {
            return null;
        }
        LocalDate first = period.first().withDayOfYear(1);
        LocalDate last = first.plusYears(1).minusDays(1);
        boolean within = period.last() != null && !period.last().isAfter(last);
        return within
                ? new TimeExpression(
                        time.span(),
                        time.text(),
                        TimeKind.PERIOD,
                        Integer.toString(first.getYear()),
                        first,
                        last,
                        "whole year")
                : null;
    }
}
