package org.jianbao.figure;

import java.time.LocalDate;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.YearEnd;
import org.jspecify.annotations.Nullable;

/**
 * Tells for what period figures hold that a time dates: those of 6月19日16时 for the day, those of 2023年末 for the year,
 * those of 自2023年起 from then on.
 */
final class HeldPeriod {
    private static final char MOMENT = 'T';
    private static final String OPEN = "/..";
    private static final int MONTH_LENGTH = 7;

    private final PeriodWords words;

    HeldPeriod(PeriodWords words) {
        this.words = words;
    }

    TimeExpression of(String text, TimeExpression time) {
        String value = time.normalized();
        if (value == null) {
            return time;
        }
        if (value.indexOf(MOMENT) >= 0) {
            return as(time, days(value), time.last());
        }
        boolean open = value.length() <= MONTH_LENGTH
                && words.at(PeriodWords.Use.FROM, text, time.span().end());
        return open ? as(time, value + OPEN, null) : YearEnd.year(time);
    }

    /** The day of a moment, and the days between two. */
    private static String days(String value) {
        int slash = value.indexOf('/');
        return slash < 0 ? day(value) : day(value.substring(0, slash)) + '/' + day(value.substring(slash + 1));
    }

    private static String day(String moment) {
        int clock = moment.indexOf(MOMENT);
        return clock < 0 ? moment : moment.substring(0, clock);
    }

    private static TimeExpression as(TimeExpression time, String value, @Nullable LocalDate last) {
        return new TimeExpression(time.span(), time.text(), time.kind(), value, time.first(), last, time.rule());
    }
}
