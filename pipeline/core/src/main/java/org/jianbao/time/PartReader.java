package org.jianbao.time;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a year: 5月4日, 3月至5月, 前8个月, 一季度, 上半年, 年底, with the year before them or the one in force. */
final class PartReader {
    private static final CalendarPattern MONTH_DAY = CalendarPattern.of(
            CalendarText.MONTH + "月份?(?:" + CalendarText.DAY + "(?:日|号|(?=早|晚|上午|下午|凌晨|中午|清晨|傍晚)))?");
    private static final CalendarPattern DAYS = CalendarPattern.of(
            CalendarText.MONTH + "月" + CalendarText.DAY + "[日号]?" + CalendarText.TO + CalendarText.DAY + "[日号]");
    private static final CalendarPattern MONTHS =
            CalendarPattern.of(CalendarText.MONTH + "月?份?" + CalendarText.TO + CalendarText.MONTH + "月份?(?![0-9])");
    private static final CalendarPattern FIRST_MONTHS = CalendarPattern.of("[前头](1[01]|[2-9]|十一?|[两二三四五六七八九])个月");
    private static final CalendarPattern QUARTER = CalendarPattern.of("第?([一二三四1-4])季度([末底])?");
    private static final CalendarPattern QUARTERS =
            CalendarPattern.of("第?([一二三1-3])(?:季度)?(?:" + CalendarText.TO + "|、)第?([二三四2-4])季度");
    private static final CalendarPattern FIRST_QUARTERS = CalendarPattern.of("前([两二三2-3])个?季度");
    private static final CalendarPattern HALF = CalendarPattern.of("([上下])半年");
    private static final CalendarPattern EDGE = CalendarPattern.of("年?([底末初中])(?!级|心|步|期|中|衷|小|共|国|旬)");
    /** What stands before the first word of a sentence. */
    private static final String OPENS = " 。；！？\n";

    static final CalendarPattern PART_OF_MONTH = CalendarPattern.of("[上中下]{1,2}旬|月?[底末初](?!级|期|步)");

    /** All of them, for {@link TimeStarts}. */
    static final List<CalendarPattern> PATTERNS = List.of(
            MONTH_DAY, DAYS, MONTHS, FIRST_MONTHS, QUARTER, QUARTERS, FIRST_QUARTERS, HALF, EDGE, PART_OF_MONTH);

    private PartReader() {}

    /** What stands after a year: a month, a day, a quarter, a half, or nothing. */
    static Reading within(String text, int end, int year, String rule) {
        Reading part = part(text, end, year, rule);
        if (part != null) {
            return part;
        }
        Matcher edge = CalendarText.lookingAt(EDGE, text, end);
        boolean middle =
                edge != null && edge.group(1).equals("中") && edge.group().length() == 1;
        return edge == null || middle
                ? Reading.year(CalendarText.at(text, end) == '度' ? end + 1 : end, year, rule)
                : edge(edge, year);
    }

    /** A part of a year that is named nowhere near: 5月4日, 上半年; 年底 only where the text spoke of its year before. */
    static @Nullable Reading alone(String text, int start, Anchor anchor) {
        Matcher month = CalendarText.lookingAt(MONTH_DAY, text, start);
        int year = month == null
                ? anchor.yearOrReference(OPENS.indexOf(CalendarText.before(text, start)) >= 0)
                : anchor.yearOf(CalendarText.number(month.group(1)));
        Reading part = year == 0 ? null : part(text, start, year, "month");
        if (part != null || anchor.year() == 0 || CalendarText.at(text, start) != '年') {
            return part;
        }
        Matcher edge = CalendarText.lookingAt(EDGE, text, start);
        return edge == null ? null : edge(edge, anchor.year());
    }

    private static @Nullable Reading part(String text, int start, int year, String rule) {
        Reading span = span(text, start, year);
        if (span != null) {
            return span;
        }
        Matcher date = CalendarText.lookingAt(MONTH_DAY, text, start);
        if (date == null) {
            return null;
        }
        int month = CalendarText.number(date.group(1));
        if (date.group(2) != null) {
            return Reading.day(date.end(), year, month, CalendarText.number(date.group(2)), rule);
        }
        Matcher part = CalendarText.lookingAt(PART_OF_MONTH, text, date.end());
        return Reading.month(part == null ? date.end() : part.end(), year, month, rule);
    }

    private static @Nullable Reading span(String text, int start, int year) {
        Matcher days = CalendarText.lookingAt(DAYS, text, start);
        if (days != null && rises(days, 2, 3)) {
            int month = CalendarText.number(days.group(1));
            return Reading.day(days.end(), year, month, CalendarText.number(days.group(2)), "days")
                    .to(Reading.day(days.end(), year, month, CalendarText.number(days.group(3)), "days"), "days");
        }
        Matcher months = CalendarText.lookingAt(MONTHS, text, start);
        if (months != null && rises(months, 1, 2)) {
            return Reading.months(
                    months.end(),
                    year,
                    CalendarText.number(months.group(1)),
                    CalendarText.number(months.group(2)),
                    "months");
        }
        Matcher first = CalendarText.lookingAt(FIRST_MONTHS, text, start);
        if (first != null) {
            return Reading.months(first.end(), year, 1, CalendarText.number(first.group(1)), "months");
        }
        return quarters(text, start, year);
    }

    private static @Nullable Reading quarters(String text, int start, int year) {
        Matcher quarters = CalendarText.lookingAt(QUARTERS, text, start);
        if (quarters != null && rises(quarters, 1, 2)) {
            int first = 3 * CalendarText.number(quarters.group(1)) - 2;
            return Reading.months(quarters.end(), year, first, 3 * CalendarText.number(quarters.group(2)), "quarters");
        }
        Matcher first = CalendarText.lookingAt(FIRST_QUARTERS, text, start);
        if (first != null) {
            return Reading.months(first.end(), year, 1, 3 * CalendarText.number(first.group(1)), "quarters");
        }
        Matcher quarter = CalendarText.lookingAt(QUARTER, text, start);
        if (quarter != null) {
            int last = 3 * CalendarText.number(quarter.group(1));
            return quarter.group(2) == null
                    ? Reading.months(quarter.end(), year, last - 2, last, "quarter")
                    : Reading.month(quarter.end(), year, last, "end of quarter");
        }
        Matcher half = CalendarText.lookingAt(HALF, text, start);
        if (half == null) {
            return null;
        }
        int from = half.group(1).equals("上") ? 1 : 7;
        return Reading.months(half.end(), year, from, from + 5, "half");
    }

    private static Reading edge(Matcher edge, int year) {
        return switch (edge.group(1)) {
            case "初" -> Reading.month(edge.end(), year, 1, "start of year");
            case "中" -> Reading.month(edge.end(), year, 6, "middle of year");
            default -> Reading.month(edge.end(), year, 12, "end of year");
        };
    }

    private static boolean rises(Matcher range, int from, int to) {
        return CalendarText.number(range.group(from)) < CalendarText.number(range.group(to));
    }
}
