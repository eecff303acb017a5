package org.jianbao.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A time read at a place in a squeezed text.
 *
 * @param end the position after it
 * @param value EDTF; null if it is vague or recurring
 */
record Reading(
        int end,
        TimeKind kind,
        @Nullable String value,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String rule) {
    static Reading of(int end, TimeKind kind, String rule) {
        return new Reading(end, kind, null, null, null, rule);
    }

    static Reading year(int end, int year, String rule) {
        return new Reading(
                end, TimeKind.PERIOD, Edtf.year(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), rule);
    }

    static Reading years(int end, int from, int to, String rule) {
        return new Reading(
                end,
                TimeKind.PERIOD,
                Edtf.year(from) + '/' + Edtf.year(to),
                LocalDate.of(from, 1, 1),
                LocalDate.of(to, 12, 31),
                rule);
    }

    static Reading month(int end, int year, int month, String rule) {
        YearMonth value = YearMonth.of(year, month);
        return new Reading(end, TimeKind.PERIOD, value.toString(), value.atDay(1), value.atEndOfMonth(), rule);
    }

    static Reading months(int end, int year, int from, int to, String rule) {
        YearMonth start = YearMonth.of(year, from);
        YearMonth stop = YearMonth.of(year, to);
        return new Reading(end, TimeKind.PERIOD, start + "/" + stop, start.atDay(1), stop.atEndOfMonth(), rule);
    }

    /** A day as written; without calendar days if there is no such day. */
    static Reading day(int end, int year, int month, int day, String rule) {
        boolean real = day <= YearMonth.of(year, month).lengthOfMonth();
        LocalDate date = real ? LocalDate.of(year, month, day) : null;
        return new Reading(end, TimeKind.PERIOD, Edtf.day(year, month, day), date, date, rule);
    }

    static Reading day(int end, LocalDate day, String rule) {
        return day(end, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), rule);
    }

    /** From the start of this period to the end of {@code other}: 5月1日—3日 is {@code 2024-05-01/2024-05-03}. */
    Reading to(Reading other, String newRule) {
        return new Reading(other.end, kind, value + "/" + other.value, first, other.last, newRule);
    }

    /** Whether a range may lead from this date to {@code other}: both equally fine, neither a range, the other later. */
    boolean mayReach(Reading other) {
        return value != null
                && other.value != null
                && value.length() == other.value.length()
                && value.indexOf('/') < 0
                && value.compareTo(other.value) < 0;
    }

    boolean isDay() {
        return first != null && first.equals(last);
    }

    /** Whether this is the whole of a year. */
    boolean isYear(int year) {
        return Edtf.year(year).equals(value);
    }

    Reading endingAt(int other) {
        return new Reading(other, kind, value, first, last, rule);
    }

    Reading as(TimeKind other) {
        return new Reading(end, other, value, first, last, rule);
    }

    /** From the start of this period until now: 2024年至今. */
    Reading open(int newEnd) {
        if (value == null) {
            return endingAt(newEnd);
        }
        int slash = value.indexOf('/');
        String start = slash < 0 ? value : value.substring(0, slash);
        return new Reading(newEnd, kind, start + "/..", first, null, "open");
    }

    boolean isLongerThan(@Nullable Reading other) {
        return other == null || end > other.end;
    }
}
