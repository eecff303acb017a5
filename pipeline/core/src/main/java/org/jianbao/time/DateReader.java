package org.jianbao.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads calendar dates, periods and ranges of them: 2023年5月4日, 5月1日—3日, 去年一季度, 2023年11月至2024年3月, 民国三年. */
final class DateReader {
    private static final CalendarPattern RANGE = CalendarPattern.of(CalendarText.TO);
    private static final CalendarPattern DAY_ONLY =
            CalendarPattern.of("([12][0-9]|3[01]|0?[1-9])[日号]" + "(?![内均产常夜游报用间供出增]|[0-9]{1,3}(?![0-9]*[时点:：]))");
    /** A day with a time of day, which needs no other sign that it is no length: 19日6时. */
    private static final CalendarPattern WITH_CLOCK =
            CalendarPattern.of("(?:[12][0-9]|3[01]|0?[1-9])日(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|夜间|晚|早)?[0-9]{1,2}[时点:：]");

    /** All of them, for {@link TimeStarts}. */
    static final List<CalendarPattern> PATTERNS = List.of(RANGE, DAY_ONLY, WITH_CLOCK);
    /** What may stand before a day without its month: 9日, 于9日; not 连续9日. */
    private static final String OPENS = " ,.;:!?()（）、，。；：！？“”》>\n于在从自到至和";

    private final YearReader years;
    private final EraReader eras;
    private final RelativeReader relatives;

    DateReader(TimeWords words) {
        this.years = new YearReader(words);
        this.eras = new EraReader(words);
        this.relatives = new RelativeReader(words);
    }

    /** The date or range of dates at {@code start}; null if none stands there. */
    @Nullable
    Reading readAt(String text, int start, Anchor anchor) {
        Reading first = single(text, start, anchor);
        return first == null ? null : ranged(text, first, anchor);
    }

    private @Nullable Reading single(String text, int start, Anchor anchor) {
        Reading reading = years.readAt(text, start);
        reading = reading == null ? eras.readAt(text, start) : reading;
        reading = reading == null ? relatives.readAt(text, start, anchor) : reading;
        reading = reading == null ? PartReader.alone(text, start, anchor) : reading;
        return reading == null ? dayOnly(text, start, anchor) : reading;
    }

    /** 2023年11月至2024年3月, 5月1日至6月30日: two dates equally fine, the second later. */
    private Reading ranged(String text, Reading first, Anchor anchor) {
        Reading second = first.value() == null ? null : behind(text, first, first.end(), anchor);
        return second != null && first.mayReach(second) ? first.to(second, "range") : first;
    }

    /** The date behind a date and 至, which may lack its year and month; {@code end} is where 至 may stand. */
    @Nullable
    Reading behind(String text, Reading first, int end, Anchor anchor) {
        Matcher to = end >= text.length() ? null : CalendarText.lookingAt(RANGE, text, end);
        if (to == null || to.end() >= text.length()) {
            return null;
        }
        Anchor there = anchor.after(first.as(TimeKind.PERIOD), true);
        Reading second = single(text, to.end(), there);
        return second == null && first.isDay() ? dayIn(text, to.end(), there) : second;
    }

    /** A day without its month, in the month that the text or the bulletin's date speaks of: 9日. */
    private static @Nullable Reading dayOnly(String text, int start, Anchor anchor) {
        boolean opens = OPENS.indexOf(CalendarText.before(text, start)) >= 0
                || CalendarText.lookingAt(WITH_CLOCK, text, start) != null;
        return opens ? dayIn(text, start, anchor) : null;
    }

    /** A day of the month in force, else of the bulletin's month or, where that day is still to come, of the one before. */
    static @Nullable Reading dayIn(String text, int start, Anchor anchor) {
        Matcher day = CalendarText.lookingAt(DAY_ONLY, text, start);
        if (day == null) {
            return null;
        }
        int number = CalendarText.number(day.group(1));
        YearMonth month = anchor.month();
        LocalDate reference = anchor.reference();
        if (month == null && reference != null && anchor.year() == 0) {
            month = YearMonth.from(reference).minusMonths(number > reference.getDayOfMonth() ? 1 : 0);
        }
        return month == null ? null : Reading.day(day.end(), month.getYear(), month.getMonthValue(), number, "day");
    }
}
