package org.jianbao.figure;

import java.time.LocalDate;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.TimeKind;
import org.jspecify.annotations.Nullable;

/** Finds what period a span stands for that names none itself: 全年, 一年来, 五年来. */
final class WholePeriods {
    static final String WHOLE_YEAR = "全年";
    /** In April the last year's results have been told. */
    private static final int FIRST_OF_OWN_YEAR = 4;

    /** A people's government is elected for five years (Organic Law of Local People's Governments). */
    private static final int TERM = 5;

    private WholePeriods() {}

    /**
     * 一年来 and 全年 stand for the period of the heading, else 全年 for the year last named, or the year of an issue so late
     * that it does not tell of the year before. 五年来 stands for the five years of a term that end with the year of the
     * heading, or with the year before an issue of its first months; 近10年 for none of its own.
     */
    static @Nullable TimeExpression read(@Nullable TimeExpression period, TimeExpression time, FigureContext context) {
        boolean year = time.text().contains(WHOLE_YEAR);
        TimeExpression heading = context.headingPeriod();
        if (isTerm(time) && (heading == null || !isLonger(heading))) {
            return term(time, heading == null ? null : heading.last(), context.issueDate());
        }
        if (heading != null) {
            TimeExpression widened = year ? yearOf(time, heading) : null;
            return widened == null ? heading : widened;
        }
        if (!year) {
            return null;
        }
        return period == null ? yearOfIssue(time, context.issueDate()) : yearOf(time, period);
    }

    private static @Nullable TimeExpression yearOfIssue(TimeExpression time, @Nullable LocalDate issue) {
        return issue == null || issue.getMonthValue() < FIRST_OF_OWN_YEAR ? null : year(time, issue.withDayOfYear(1));
    }

    private static boolean isTerm(TimeExpression time) {
        return time.text().contains("五年");
    }

    /** The five years that a report looks back on, 2017/2021 in January 2022. */
    private static @Nullable TimeExpression term(
            TimeExpression time, @Nullable LocalDate heading, @Nullable LocalDate issue) {
        LocalDate end = issue != null && looksBack(issue, heading) ? issue.minusYears(1) : heading;
        if (end == null) {
            return null;
        }
        int last = end.getYear();
        int first = last - TERM + 1;
        return new TimeExpression(
                time.span(),
                time.text(),
                TimeKind.PERIOD,
                first + "/" + last,
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31),
                "term");
    }

    /** Whether an issue of the first months tells of the years before it, whatever year its own title bears. */
    private static boolean looksBack(LocalDate issue, @Nullable LocalDate heading) {
        return issue.getMonthValue() < FIRST_OF_OWN_YEAR && (heading == null || heading.getYear() == issue.getYear());
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
        return within ? year(time, first) : null;
    }

    private static TimeExpression year(TimeExpression time, LocalDate first) {
        LocalDate last = first.plusYears(1).minusDays(1);
        String value = Integer.toString(first.getYear());
        return new TimeExpression(time.span(), time.text(), TimeKind.PERIOD, value, first, last, "whole year");
    }
}
