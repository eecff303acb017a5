package org.jianbao.time;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads dates that bring their year along: 2023年5月4日, 二〇二四年, 2021—2025年, 2024.5.16, 20世纪90年代. */
final class YearReader {
    private static final String FOUR = "([12][0-9]{3}|[一二][" + CalendarText.HAN + "]{3})";
    private static final CalendarPattern YEAR = CalendarPattern.of("([12][0-9]{3}|0[0-9]|[一二][" + CalendarText.HAN
            + "]{3}|[零〇][" + CalendarText.HAN + "]|九[" + CalendarText.HAN + "])年(?!级|龄|轻|代)");
    private static final CalendarPattern SHORT_YEAR = CalendarPattern.of("([0-9]{2})年(?=(?:1[0-2]|0?[1-9])月)");
    private static final CalendarPattern LISTED = CalendarPattern.of(FOUR + "(?=[、和与及,]" + FOUR + "年)");
    private static final CalendarPattern YEARS = CalendarPattern.of(
            FOUR + "年?度?" + CalendarText.TO + FOUR + "(年度|学年度?|年(?![级代0-9]|[一二]?十?[0-9一二三四五六七八九]月))?");
    private static final CalendarPattern NUMERIC =
            CalendarPattern.of("((?:19|20)[0-9]{2})([-./])(1[0-2]|0?[1-9])\\2(3[01]|[12][0-9]|0?[1-9])(?![0-9./])");
    private static final CalendarPattern COMPACT =
            CalendarPattern.of("((?:19|20)[0-9]{2})(1[0-2]|0[1-9])(3[01]|[12][0-9]|0[1-9])(?=[)）])");
    private static final CalendarPattern NUMERIC_MONTH =
            CalendarPattern.of("((?:19|20)[0-9]{2})[-/](1[0-2]|0[1-9])(?![0-9./-])");
    private static final CalendarPattern SHORT =
            CalendarPattern.of("([0-9]{2})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])(?![0-9-])");
    private static final CalendarPattern DECADE =
            CalendarPattern.of("(?:(?:上个?|20|二十)世纪|19|一九)?([五六七八九5-9])[十0〇零]年代(?:[初末]|中期|初期|末期|后期)?");
    private static final CalendarPattern BARE = CalendarPattern.of("((?:19|20)[0-9]{2})(?![0-9])");

    /** All of them, for {@link TimeStarts}. */
    static final List<CalendarPattern> PATTERNS =
            List.of(YEAR, SHORT_YEAR, LISTED, YEARS, NUMERIC, COMPACT, NUMERIC_MONTH, SHORT, DECADE, BARE);

    private final TimeWords words;

    YearReader(TimeWords words) {
        this.words = words;
    }

    @Nullable
    Reading readAt(String text, int start) {
        Reading reading = years(text, start);
        if (reading == null) {
            reading = numeric(text, start);
        }
        if (reading == null) {
            reading = year(text, start);
        }
        return reading == null ? decade(text, start) : reading;
    }

    private @Nullable Reading year(String text, int start) {
        Matcher year = CalendarText.lookingAt(YEAR, text, start);
        year = year == null ? CalendarText.lookingAt(SHORT_YEAR, text, start) : year;
        if (year != null) {
            return PartReader.within(text, year.end(), CalendarText.year(year.group(1)), "date");
        }
        Matcher listed = CalendarText.lookingAt(LISTED, text, start);
        if (listed != null) {
            return Reading.year(listed.end(), CalendarText.year(listed.group(1)), "listed year");
        }
        Matcher bare = CalendarText.lookingAt(BARE, text, start);
        return bare != null && words.at(TimeWords.Kind.EVENT, text, bare.end()) != null
                ? Reading.year(bare.end(), CalendarText.year(bare.group(1)), "year of an event")
                        .as(TimeKind.COMPARISON)
                : null;
    }

    /** 2021—2025年; without 年, 2023—2025, only where no unit follows. */
    private @Nullable Reading years(String text, int start) {
        Matcher years = CalendarText.lookingAt(YEARS, text, start);
        if (years == null) {
            return null;
        }
        int from = CalendarText.year(years.group(1));
        int to = CalendarText.year(years.group(2));
        boolean counted = years.group(3) == null
                && (words.at(TimeWords.Kind.COUNTED, text, years.end()) != null
                        || "0123456789年.-/%".indexOf(CalendarText.at(text, years.end())) >= 0);
        return from >= to || from < 1800 || to > 2100 || counted ? null : Reading.years(years.end(), from, to, "years");
    }

    private static @Nullable Reading numeric(String text, int start) {
        if (CalendarText.before(text, start) == '/') {
            return null;
        }
        Matcher day = CalendarText.lookingAt(NUMERIC, text, start);
        if (day != null) {
            return day(day, CalendarText.number(day.group(1)), 3);
        }
        Matcher compact = "(（".indexOf(CalendarText.before(text, start)) < 0
                ? null
                : CalendarText.lookingAt(COMPACT, text, start);
        if (compact != null) {
            return day(compact, CalendarText.number(compact.group(1)), 2);
        }
        Matcher month = CalendarText.lookingAt(NUMERIC_MONTH, text, start);
        if (month != null) {
            int year = CalendarText.number(month.group(1));
            return Reading.month(month.end(), year, CalendarText.number(month.group(2)), "numeric");
        }
        Matcher brief = CalendarText.lookingAt(SHORT, text, start);
        return brief == null ? null : day(brief, 2000 + CalendarText.number(brief.group(1)), 2);
    }

    private static Reading day(Matcher date, int year, int month) {
        return Reading.day(
                date.end(),
                year,
                CalendarText.number(date.group(month)),
                CalendarText.number(date.group(month + 1)),
                "numeric");
    }

    private static @Nullable Reading decade(String text, int start) {
        Matcher decade = CalendarText.lookingAt(DECADE, text, start);
        if (decade == null) {
            return null;
        }
        int first = 1900 + 10 * CalendarText.number(decade.group(1));
        return Reading.years(decade.end(), first, first + 9, "decade");
    }
}
