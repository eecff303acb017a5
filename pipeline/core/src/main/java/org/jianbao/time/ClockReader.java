package org.jianbao.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jspecify.annotations.Nullable;

/** Reads times of day: 晚7:30 is T19:30, 下午5:00 T17:00, 十点 after 晚上 T22, 零点 T00. */
final class ClockReader {
    private static final Pattern COLON = Pattern.compile("([01]?[0-9]|2[0-4])[:：]([0-5][0-9])(?![0-9:：])");
    private static final Pattern HOUR = Pattern.compile(
            "([01]?[0-9]|2[0-4]|[零一二三四五六七八九两]|二?十[一二三四]?)(?:点|时)(?:([0-5]?[0-9]|[二三四五]?十[一二三四五六七八九]?)分?|(半)|(整))?(?![钟要]|意见|建议|间|代|期|候|刻|常|而|尚|到|多)");

    private final TimeWords words;
    private final NumeralReader numerals = NumeralReader.standard();

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
        Matcher colon = DateReader.lookingAt(COLON, text, clock);
        if (colon != null) {
            return reading(colon.end(), hour(colon.group(1), part), colon.group(2));
        }
        Matcher hour = DateReader.lookingAt(HOUR, text, clock);
        boolean clear = part != null || dated || hour != null && (hour.end() == text.length() || hour.group(2) != null);
        if (hour == null || !clear || numbered(text, start)) {
            return null;
        }
        String minute = hour.group(3) != null ? "30" : hour.group(2) == null ? "" : two(number(hour.group(2)));
        return reading(hour.end(), hour(hour.group(1), part), minute);
    }

    private static boolean numbered(String text, int start) {
        return start > 0 && "0123456789.一二三四五六七八九十第".indexOf(text.charAt(start - 1)) >= 0;
    }

    private int hour(String text, WordIndex.@Nullable Match<TimeWords.Meaning> part) {
        int hour = number(text);
        return part != null && hour < 12 ? hour + part.value().value() : hour;
    }

    private static Reading reading(int end, int hour, String minute) {
        String value = "T" + two(hour) + (minute.isEmpty() ? "" : ":" + minute);
        return new Reading(end, TimeKind.TIME_OF_DAY, value, null, null, "clock");
    }

    private static String two(int number) {
        return String.format("%02d", number);
    }

    private int number(String text) {
        Numeral numeral = numerals.readAt(text, 0);
        return numeral == null ? 0 : numeral.value().intValue();
    }
}
