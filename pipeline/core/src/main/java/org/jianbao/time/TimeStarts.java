package org.jianbao.time;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where a time may begin. At nearly every place the character there, or the first three, tell already that none does, and
 * one look here spares those of thirty patterns and sixteen lists of words. Shared by threads.
 */
final class TimeStarts {
    /** Of “十四五”, and of 当日, 次日, 当天, 大约, which no list of words holds. */
    private static final String OTHERS = "“\"当次大";

    private static final int PREFIX_BITS = 14;
    private static final byte WORD = 1;
    private static final byte PATTERN = 2;
    private static final byte NEVER = 3;

    private static final List<CalendarPattern> PATTERNS = Stream.of(
                    TimeFinder.PATTERNS,
                    DateReader.PATTERNS,
                    YearReader.PATTERNS,
                    RelativeReader.PATTERNS,
                    PartReader.PATTERNS,
                    ClockReader.PATTERNS)
            .flatMap(List::stream)
            .toList();

    private final TimeWords words;

    /** What is known of each character; threads that find it out at once find the same. */
    private final byte[] starts = new byte[Character.MAX_VALUE + 1];

    private final KnownPrefixes prefixes = new KnownPrefixes(PREFIX_BITS, TimeStarts::mayBegin);

    TimeStarts(TimeWords words) {
        this.words = words;
    }

    /** Whether a time may begin at {@code start}; a no is sure. */
    boolean mayStart(String text, int start) {
        char c = text.charAt(start);
        if (starts[c] == 0) {
            starts[c] = start(c);
        }
        return starts[c] == WORD || starts[c] == PATTERN && prefixes.mayStart(text, start);
    }

    private static boolean mayBegin(String prefix) {
        for (CalendarPattern pattern : PATTERNS) {
            if (pattern.mayStart(prefix.charAt(0)) && pattern.matchesOrGoesOn(prefix)) {
                return true;
            }
        }
        return false;
    }

    private byte start(char c) {
        if (OTHERS.indexOf(c) >= 0 || words.mayStart(c)) {
            return WORD;
        }
        return PATTERNS.stream().anyMatch(pattern -> pattern.mayStart(c)) ? PATTERN : NEVER;
    }
}
