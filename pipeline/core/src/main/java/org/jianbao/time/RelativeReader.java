package org.jianbao.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import org.jianbao.lexicon.WordIndex;
import org.jspecify.annotations.Nullable;

/** Reads times that count from the day of issue, 去年, 本月, 昨天, 上周二, 5天前, or from what the text said last, 当月, 次年. */
final class RelativeReader {
    private static final CalendarPattern DAY_ONLY = CalendarPattern.of(CalendarText.DAY + "[日号]");
    private static final CalendarPattern WEEKDAY = CalendarPattern.of("(?:个?(?:周|星期|礼拜))([一二三四五六日天])");
    private static final CalendarPattern AWAY =
            CalendarPattern.of("([0-9]{1,3}|[一二三四五六七八九十两]{1,3})(天|日|周|个?星期|个月|年|小时|分钟)(?:以|之)?(前|后)");

    /** All of them, for {@link TimeStarts}. */
    static final List<CalendarPattern> PATTERNS = List.of(DAY_ONLY, WEEKDAY, AWAY);

    private static final String WEEKDAYS = "一二三四五六日天";
    private static final String NUMBERED = "0123456789一二三四五六七八九十百第";

    private final TimeWords words;

    RelativeReader(TimeWords words) {
        this.words = words;
    }

    @Nullable
    Reading readAt(String text, int start, Anchor anchor) {
        Reading reading = year(text, start, anchor);
        reading = reading == null ? spokenOf(text, start, anchor) : reading;
        LocalDate reference = anchor.reference();
        if (reading != null || reference == null) {
            return reading;
        }
        reading = month(text, start, reference);
        reading = reading == null ? day(text, start, reference) : reading;
        reading = reading == null ? week(text, start, reference) : reading;
        return reading == null ? away(text, start, reference) : reading;
    }

    private @Nullable Reading year(String text, int start, Anchor anchor) {
        WordIndex.Match<TimeWords.Meaning> year = words.at(TimeWords.Kind.YEAR, text, start);
        if (year == null) {
            return null;
        }
        LocalDate reference = anchor.reference();
        Reading reading = reference == null
                ? Reading.of(year.end(), TimeKind.RELATIVE_SPAN, "relative year")
                : PartReader.within(
                        text, year.end(), reference.getYear() + year.value().value(), "relative year");
        return text.startsWith("同期", reading.end())
                ? reading.endingAt(reading.end() + 2).as(TimeKind.COMPARISON)
                : reading;
    }

    /** 当月, 同年, 次日 of the day, month or year that the text spoke of last. */
    private @Nullable Reading spokenOf(String text, int start, Anchor anchor) {
        WordIndex.Match<TimeWords.Meaning> year = words.at(TimeWords.Kind.THAT_YEAR, text, start);
        if (year != null && anchor.year() != 0) {
            return PartReader.within(
                    text, year.end(), anchor.year() + year.value().value(), "that year");
        }
        WordIndex.Match<TimeWords.Meaning> month = words.at(TimeWords.Kind.THAT_MONTH, text, start);
        YearMonth spokenMonth = anchor.month();
        if (month != null && spokenMonth != null && CalendarText.before(text, start) != '月') {
            return dayOf(text, month.end(), spokenMonth.plusMonths(month.value().value()), "that month");
        }
        WordIndex.Match<TimeWords.Meaning> day = words.at(TimeWords.Kind.THAT_DAY, text, start);
        LocalDate spoken = anchor.day();
        return day == null || spoken == null
                ? null
                : Reading.day(day.end(), spoken.plusDays(day.value().value()), "that day");
    }

    private @Nullable Reading month(String text, int start, LocalDate reference) {
        WordIndex.Match<TimeWords.Meaning> month = words.at(TimeWords.Kind.MONTH, text, start);
        return month == null || CalendarText.before(text, start) == '月'
                ? null
                : dayOf(
                        text,
                        month.end(),
                        YearMonth.from(reference).plusMonths(month.value().value()),
                        "relative month");
    }

    private static Reading dayOf(String text, int end, YearMonth month, String rule) {
        Matcher day = CalendarText.lookingAt(DAY_ONLY, text, end);
        Matcher part = end < text.length() ? CalendarText.lookingAt(PartReader.PART_OF_MONTH, text, end) : null;
        return day == null
                ? Reading.month(part == null ? end : part.end(), month.getYear(), month.getMonthValue(), rule)
                : Reading.day(
                        day.end(), month.getYear(), month.getMonthValue(), CalendarText.number(day.group(1)), rule);
    }

    private @Nullable Reading day(String text, int start, LocalDate reference) {
        WordIndex.Match<TimeWords.Meaning> day = words.at(TimeWords.Kind.DAY, text, start);
        return day == null
                ? null
                : Reading.day(day.end(), reference.plusDays(day.value().value()), "relative day");
    }

    private @Nullable Reading week(String text, int start, LocalDate reference) {
        WordIndex.Match<TimeWords.Meaning> week = words.at(TimeWords.Kind.WEEK, text, start);
        if (week == null) {
            return null;
        }
        LocalDate monday = reference
                .minusDays(reference.getDayOfWeek().getValue() - 1L)
                .plusWeeks(week.value().value());
        Matcher weekday = CalendarText.lookingAt(WEEKDAY, text, week.end());
        if (weekday != null) {
            int day = Math.min(6, WEEKDAYS.indexOf(weekday.group(1)));
            return Reading.day(weekday.end(), monday.plusDays(day), "weekday");
        }
        int end = week.end() + length(text, week.end());
        return end == week.end()
                ? null
                : Reading.day(end, monday, "week").to(Reading.day(end, monday.plusDays(6), "week"), "week");
    }

    private static int length(String text, int at) {
        for (String word : new String[] {"个星期", "个礼拜", "星期", "礼拜", "周"}) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private @Nullable Reading away(String text, int start, LocalDate reference) {
        Matcher away = CalendarText.lookingAt(AWAY, text, start);
        if (away == null || NUMBERED.indexOf(CalendarText.before(text, start)) >= 0) {
            return null;
        }
        char next = CalendarText.at(text, away.end());
        boolean clause = away.end() >= text.length() || words.at(TimeWords.Kind.CLAUSE, text, away.end()) != null;
        int number = CalendarText.number(away.group(1)) * (away.group(3).equals("前") ? -1 : 1);
        return !clause || next == '进' ? null : moved(away, reference, number);
    }

    private static Reading moved(Matcher away, LocalDate reference, int number) {
        String rule = "time away";
        return switch (away.group(2)) {
            case "天", "日" -> Reading.day(away.end(), reference.plusDays(number), rule);
            case "周", "星期", "个星期" -> Reading.day(away.end(), reference.plusWeeks(number), rule);
            case "个月" -> {
                YearMonth there = YearMonth.from(reference).plusMonths(number);
                yield Reading.month(away.end(), there.getYear(), there.getMonthValue(), rule);
            }
            case "年" -> Reading.year(away.end(), reference.getYear() + number, rule);
            default -> Reading.day(away.end(), reference, rule);
        };
    }
}
