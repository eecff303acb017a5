package org.jianbao.time;

/** What an expression says of time. */
public enum TimeKind {
    /** A day, month, quarter, year or span of those, on the calendar: 2023年5月. */
    PERIOD,
    /** A year that dates nothing of its own: a base of comparison, 比上年, or part of a title, 2021中国百强. */
    COMPARISON,
    /** A time of day: 晚7:30. */
    TIME_OF_DAY,
    /** A length that counts back from now: 近10年, 3年来. */
    RELATIVE_SPAN,
    /** Time without a place on the calendar: 近年来, 目前. */
    VAGUE,
    /** Again and again: 每月, 每季度. */
    RECURRING
}
