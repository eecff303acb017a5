package org.jianbao.time;

import java.util.List;
import java.util.regex.Matcher;
import org.jianbao.lexicon.WordIndex;
import org.jspecify.annotations.Nullable;

/** Reads times of day: 晚7:30 is T19:30, 下午5:00 T17:00, 十点 after 晚上 T22, 零点 T00, 次日早8:30 T08:30. */
final class ClockReader {
    private static final CalendarPattern COLON =
            CalendarPattern.of("([01]?[0-9]|2[0-4])[:：]([0-5][0-9])(?:[:：]([0-5][0-9]))?(?![0-9:：])");
    private static final CalendarPattern HOUR =
            CalendarPattern.of("([01]?[0-9]|2[0-4]|[零〇一二三四五六七八九两]|二?十[一二三四]?|二十)(?:点钟?|时)"
                    + "(?:([0-5]?[0-9]|零[一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九](?=分[^之]))(?:分(?:([0-5]?[0-9])秒)?)?|(半)|([一三]刻)|(整))?"
                    + "(?![钟要]|意见|建议|间|代|期|候|刻|常|而|尚|到|多|以|[0-9])");
    private static final CalendarPattern RANGE_OF_HOURS =
            CalendarPattern.of(CalendarText.TO + "[零一二三四五六七八九十两0-9]{1,3}[点时:]");

    /** All of them, for {@link TimeStarts}. */
    static final List<CalendarPattern> PATTERNS = List.of(COLON, HOUR, RANGE_OF_HOURS);

    private static final String RANGE = "-—–~～至到";
    private static final int LONGEST_CLOCK = 12;
    private static final int HOUR_LENGTH = 2;
    private static final String HOUR_ENDS = "时点分半整";
    private static final int LATEST_NOON = 3;
    private static final int REACH_OF_RATIO = 4;

    private final TimeWords words;

    ClockReader(TimeWords words) {
        this.words = words;
    }

    /** The time of day at {@code start}; null if none stands there. {@code dated}: whether a day stands right before it. */
    @Nullable
    Reading readAt(String text, int start, boolean dated) {
        int at = start;
        for (String day : new String[] {"当日", "次日", "当天", "大约"}) {
            at = text.startsWith(day, start) ? start + day.length() : at;
        }
        WordIndex.Match<TimeWords.Meaning> part = words.at(TimeWords.Kind.PART, text, at);
        int clock = part == null ? at : part.end();
        if (clock >= text.length()) {
            return null;
        }
        Matcher colon = CalendarText.lookingAt(COLON, text, clock);
        if (colon != null) {
            String second = colon.group(3) == null ? "" : ":" + colon.group(3);
            return isRatio(text, start)
                    ? null
                    : reading(colon.end(), hour(colon.group(1), part), colon.group(2) + second);
        }
        Matcher hour = CalendarText.lookingAt(HOUR, text, clock);
        boolean clear = part != null || dated || hour != null && isClear(text, start, hour);
        if (hour == null || !clear || !dated && part == null && isNumbered(text, start)) {
            return null;
        }
        return reading(
                hour.end(),
                hour(hour.group(1), part == null ? opening(text, start, hour.group(1)) : part),
                minute(hour));
    }

    /** The part of the day of a range that ends with an hour here: 晚 of 晚7时至 before 11时, but not before 6时; null if none. */
    private WordIndex.@Nullable Match<TimeWords.Meaning> opening(String text, int start, String last) {
        int end = start;
        while (end > 0 && RANGE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (int at = end - 2; end < start && at >= Math.max(0, end - LONGEST_CLOCK); at--) {
            WordIndex.Match<TimeWords.Meaning> part = words.at(TimeWords.Kind.PART, text, at);
            Reading clock = part == null ? null : readAt(text, at, true);
            if (clock != null && clock.end() == end) {
                String first = String.valueOf(clock.value()).substring(1, 1 + HOUR_LENGTH);
                return hour(last, part) > Integer.parseInt(first) ? part : null;
            }
        }
        return null;
    }

    private static String minute(Matcher hour) {
        if (hour.group(4) != null) {
            return "30";
        }
        if (hour.group(5) != null) {
            return hour.group(5).startsWith("一") ? "15" : "45";
        }
        if (hour.group(2) == null) {
            return "";
        }
        String second = hour.group(3) == null ? "" : ":" + Edtf.two(CalendarText.number(hour.group(3)));
        return Edtf.two(CalendarText.number(hour.group(2))) + second;
    }

    /** Whether an hour is one without a day or a part of it before: 9点30分, 9时至17时, 零点. */
    private static boolean isClear(String text, int start, Matcher hour) {
        boolean opensRange =
                hour.end() < text.length() && CalendarText.lookingAt(RANGE_OF_HOURS, text, hour.end()) != null;
        boolean endsRange = start > 1
                && RANGE.indexOf(text.charAt(start - 1)) >= 0
                && HOUR_ENDS.indexOf(text.charAt(start - 2)) >= 0;
        boolean fine = hour.group(2) != null || hour.group(4) != null || hour.group(5) != null || hour.group(6) != null;
        return hour.end() == text.length() || fine || opensRange || endsRange;
    }

    private static boolean isNumbered(String text, int start) {
        return "0123456789.一二三四五六七八九十第".indexOf(CalendarText.before(text, start)) >= 0;
    }

    /** 比例为1:10 is no time. */
    private static boolean isRatio(String text, int start) {
        return text.substring(Math.max(0, start - REACH_OF_RATIO), start).indexOf('比') >= 0;
    }

    private static int hour(String text, WordIndex.@Nullable Match<TimeWords.Meaning> part) {
        int hour = CalendarText.number(text);
        if (part == null || hour >= 12) {
            return hour;
        }
        boolean noon = part.value().value() == 1;
        return noon
                ? hour <= LATEST_NOON ? hour + 12 : hour
                : hour + part.value().value();
    }

    private static Reading reading(int end, int hour, String minute) {
        String value = "T" + Edtf.two(hour) + (minute.isEmpty() ? "" : ":" + minute);
        return new Reading(end, TimeKind.TIME_OF_DAY, value, null, null, "clock");
    }
}
