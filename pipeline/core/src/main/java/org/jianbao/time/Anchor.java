package org.jianbao.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * From where relative and shortened times are read: in a bulletin of 16 April 2024, 去年 is 2023; after 2022年9月 in the same
 * paragraph, 10月 is 2022-10 and 当月 2022-09.
 *
 * @param reference the day of issue; null if unknown
 * @param year the year that the text spoke of last, 0 if it has spoken of none
 * @param month the month that it spoke of last; null if none
 * @param day the day that it spoke of last; null if it spoke of no single day
 */
record Anchor(
        @Nullable LocalDate reference,
        int year,
        @Nullable YearMonth month,
        @Nullable LocalDate day) {
    /** A month that would lie so far ahead of the day of issue belongs to the year before: 12月 in January. */
    private static final int AHEAD = 9;

    static Anchor of(@Nullable LocalDate reference, int year) {
        return new Anchor(reference, year, null, null);
    }

    /**
     * What is in force after a time was read; comparisons, lengths and spans of years change nothing, and 今年 below
     * 6月18日 leaves the month and day in force.
     *
     * @param dated whether the time named its year, 去年5月, so that what follows belongs to that year
     */
    Anchor after(Reading reading, boolean dated) {
        LocalDate first = reading.first();
        LocalDate last = reading.last();
        boolean oneYear = first != null && (last == null || first.getYear() == last.getYear());
        if (reading.kind() != TimeKind.PERIOD || first == null || !oneYear) {
            return this;
        }
        if (month != null && reading.isYear(month.getYear())) {
            return new Anchor(reference, month.getYear(), month, day);
        }
        YearMonth there = YearMonth.from(first);
        boolean oneMonth = last != null && YearMonth.from(last).equals(there);
        return new Anchor(
                reference,
                dated || year != 0 ? first.getYear() : 0,
                oneMonth ? there : null,
                first.equals(last) ? first : null);
    }

    /** The year of a month that stands without one; 0 if unknown. */
    int yearOf(int monthOfYear) {
        if (year != 0 || reference == null) {
            return year;
        }
        return monthOfYear - reference.getMonthValue() >= AHEAD ? reference.getYear() - 1 : reference.getYear();
    }

    /**
     * The year of a quarter or half that stands without one; 0 if unknown.
     *
     * @param opens whether it opens a sentence, so that a year long before the day of issue, or a goal's year long after
     *     it, is spoken of no more: 到2027年通车36公里。前三季度…
     */
    int yearOrReference(boolean opens) {
        if (reference == null) {
            return year;
        }
        boolean other = opens && Math.abs(reference.getYear() - year) > 1;
        return year == 0 || other ? reference.getYear() : year;
    }
}
