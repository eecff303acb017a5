package org.jianbao.time;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which characters a time may begin with. At nearly every place the character there tells already that none begins, and
 * one look here spares those of thirty patterns and sixteen lists of words. Shared by threads.
 */
final class TimeStarts {
    /** Of “十四五”, and of 当日, 次日, 当天, 大约, which no list of words holds. */
    private static final String OTHERS = "“\"当次大";

    private static final byte MAY = 1;
    private static final byte NEVER = 2;

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

    TimeStarts(TimeWords words) {
        this.words = words;
    }

    /** Whether a time may begin with {@code c}; a no is sure. */
    boolean mayStart(char c) {
        if (starts[c] == 0) {
            boolean may = OTHERS.indexOf(c) >= 0
                    || words.mayStart(c)
                    || PATTERNS.stream().anyMatch(pattern -> pattern.mayStart(c));
            starts[c] = may ? MAY : NEVER;
        }
        return starts[c] == MAY;
    }
}
