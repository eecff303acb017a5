package org.jianbao.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the dates, periods and times of day in a text. */
public final class TimeFinder {
    private TimeFinder() {}

    /** A finder over the lexicons that ship with the program. */
    public static TimeFinder standard() {
        return new TimeFinder();
    }

    /** The times of {@code text} in order, none overlapping; relative ones (去年) are read from {@code reference}. */
    public List<TimeExpression> find(String text, @Nullable LocalDate reference) {
        return List.of();
    }
}
