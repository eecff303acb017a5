package org.jianbao.time;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jspecify.annotations.Nullable;

/** Reads calendar dates and periods: 2023年5月4日, 5月, 去年一季度, 2021—2025年, 2024.5.16, “十四五”时期, 民国三年. */
final class DateReader {
    private static final String HAN = "〇零○一二三四五六七八九";
    private static final String MONTH = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    private static final String DAY = "([12][0-9]|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|初?[一二三四五六七八九])";
    private static final Pattern YEAR =
            Pattern.compile("([12][0-9]{3}|[一二][" + HAN + "]{3}|[零〇][" + HAN + "])年(?!级|龄|轻)");
    private static final Pattern MONTH_DAY = Pattern.compile(MONTH + "月份?(?:" + DAY + "(?:日|号|(?=早|晚|上午|下午)))?");
    private static final Pattern DAY_ONLY = Pattern.compile(DAY + "日");
    private static final Pattern MONTHS = Pattern.compile(MONTH + "月?[-—–~～至到]{1,2}" + MONTH + "月份?(?![0-9])");
    private static final Pattern NUMERIC =
            Pattern.compile("((?:19|20)[0-9]{2})([-./])(1[0-2]|0?[1-9])\\2(3[01]|[12][0-9]|0?[1-9])(?![0-9.])");
    private static final Pattern SHORT =
            Pattern.compile("([0-9]{2})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])(?![0-9-])");
    private static final Pattern YEARS =
            Pattern.compile("((?:19|20)[0-9]{2})年?[-—–~～至到]{1,2}((?:19|20)[0-9]{2})年(?!级)");
    private static final Pattern QUARTER = Pattern.compile("第?([一二三四1-4])季度?(?!度|节)");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(上半年|下半年|前三季度|前两季度|年底|年末|年初|年中|底|末|初)(?!级|心|步|期|中|衷)");
    private static final Pattern DECADE = Pattern.compile("(?:上世纪|20世纪)([五六七八九5-9])[十0]年代");

    private final TimeWords words;
    private final NumeralReader numerals = NumeralReader.standard();

    DateReader(TimeWords words) {
        this.words = words;
    }

    /** The date at {@code start}; {@code inForce} is the year that a month without one belongs to, 0 if unknown. */
    @Nullable
    Reading readAt(String text, int start, @Nullable LocalDate reference, int inForce) {
        Reading years = years(text, start);
        if (years != null) {
            return years;
        }
        Matcher year = lookingAt(YEAR, text, start);
        if (year != null) {
            return within(text, year.end(), yearOf(year.group(1)), "date");
        }
        Reading era = era(text, start);
        return era != null ? era : named(text, start, reference, inForce);
    }

    private @Nullable Reading years(String text, int start) {
        Matcher years = lookingAt(YEARS, text, start);
        if (years != null) {
            return Reading.years(years.end(), number(years.group(1)), number(years.group(2)), "years");
        }
        Matcher numeric = lookingAt(NUMERIC, text, start);
        if (numeric != null) {
            return Reading.day(
                    numeric.end(),
                    number(numeric.group(1)),
                    number(numeric.group(3)),
                    number(numeric.group(4)),
                    "numeric");
        }
        Matcher brief = lookingAt(SHORT, text, start);
        if (brief != null) {
            return Reading.day(
                    brief.end(),
                    2000 + number(brief.group(1)),
                    number(brief.group(2)),
                    number(brief.group(3)),
                    "numeric");
        }
        Matcher decade = lookingAt(DECADE, text, start);
        if (decade != null) {
            int first = 1900 + 10 * number(decade.group(1));
            return Reading.years(decade.end(), first, first + 9, "decade");
        }
        return null;
    }

    private @Nullable Reading era(String text, int start) {
        WordIndex.Match<TimeWords.Meaning> era = words.at(TimeWords.Kind.ERA, text, start);
        Numeral number = era == null || era.end() >= text.length() ? null : numerals.readAt(text, era.end());
        boolean year = number != null && number.end() < text.length() && text.charAt(number.end()) == '年';
        return era == null || number == null || !year
                ? null
                : within(
                        text,
                        number.end() + 1,
                        era.value().value() + number.value().intValue(),
                        "era");
    }

    private @Nullable Reading named(String text, int start, @Nullable LocalDate reference, int inForce) {
        WordIndex.Match<TimeWords.Meaning> year = words.at(TimeWords.Kind.YEAR, text, start);
        if (year != null) {
            return reference == null
                    ? Reading.of(year.end(), TimeKind.RELATIVE_SPAN, "relative year")
                    : within(
                            text, year.end(), reference.getYear() + year.value().value(), "relative year");
        }
        Reading plan = plan(text, start);
        if (plan != null) {
            return plan;
        }
        Reading relative = reference == null ? null : relative(text, start, reference);
        if (relative != null) {
            return relative;
        }
        int fallback = inForce != 0 ? inForce : reference == null ? 0 : reference.getYear();
        return fallback == 0 ? null : part(text, start, fallback, "month");
    }

    private @Nullable Reading plan(String text, int start) {
        boolean quoted = text.charAt(start) == '“';
        WordIndex.Match<TimeWords.Meaning> plan = words.at(TimeWords.Kind.PLAN, text, start + (quoted ? 1 : 0));
        if (plan == null || quoted != (plan.end() < text.length() && text.charAt(plan.end()) == '”')) {
            return null;
        }
        int end = plan.end() + (quoted ? 1 : 0);
        boolean span = text.startsWith("时期", end) || text.startsWith("期间", end);
        if (!quoted && !span) {
            return null;
        }
        int first = plan.value().value();
        return Reading.years(span ? end + 2 : end, first, first + 4, "plan");
    }

    private @Nullable Reading relative(String text, int start, LocalDate reference) {
        WordIndex.Match<TimeWords.Meaning> month = words.at(TimeWords.Kind.MONTH, text, start);
        if (month != null) {
            LocalDate there = reference.plusMonths(month.value().value());
            Matcher day = lookingAt(DAY_ONLY, text, month.end());
            return day == null
                    ? Reading.month(month.end(), there.getYear(), there.getMonthValue(), "relative month")
                    : Reading.day(
                            day.end(), there.getYear(), there.getMonthValue(), number(day.group(1)), "relative month");
        }
        WordIndex.Match<TimeWords.Meaning> day = words.at(TimeWords.Kind.DAY, text, start);
        if (day != null) {
            LocalDate there = reference.plusDays(day.value().value());
            return Reading.day(
                    day.end(), there.getYear(), there.getMonthValue(), there.getDayOfMonth(), "relative day");
        }
        return null;
    }

    /** What stands after a year: a month, a day, a quarter, a half, or nothing. */
    private Reading within(String text, int end, int year, String rule) {
        Reading part = part(text, end, year, rule);
        return part == null ? Reading.year(end, year, rule) : part;
    }

    private @Nullable Reading part(String text, int start, int year, String rule) {
        Matcher months = lookingAt(MONTHS, text, start);
        if (months != null && number(months.group(1)) < number(months.group(2))) {
            return Reading.months(months.end(), year, number(months.group(1)), number(months.group(2)), "months");
        }
        Matcher date = lookingAt(MONTH_DAY, text, start);
        if (date != null) {
            int month = number(date.group(1));
            return date.group(2) == null
                    ? Reading.month(skipPart(text, date.end()), year, month, rule)
                    : Reading.day(date.end(), year, month, number(date.group(2).replace("初", "")), rule);
        }
        Matcher quarter = lookingAt(QUARTER, text, start);
        if (quarter != null) {
            int last = 3 * number(quarter.group(1));
            return Reading.months(quarter.end(), year, last - 2, last, "quarter");
        }
        Matcher part = lookingAt(PART_OF_YEAR, text, start);
        return part == null ? null : partOfYear(part, year, rule);
    }

    private static @Nullable Reading partOfYear(Matcher part, int year, String rule) {
        boolean afterYear = rule.equals("date") || rule.equals("relative year") || rule.equals("era");
        return switch (part.group(1)) {
            case "上半年" -> Reading.months(part.end(), year, 1, 6, "half");
            case "下半年" -> Reading.months(part.end(), year, 7, 12, "half");
            case "前三季度" -> Reading.months(part.end(), year, 1, 9, "quarters");
            case "前两季度" -> Reading.months(part.end(), year, 1, 6, "quarters");
            case "年底", "年末" -> Reading.month(part.end(), year, 12, "end of year");
            case "年初" -> Reading.month(part.end(), year, 1, "start of year");
            case "年中" -> Reading.month(part.end(), year, 6, "middle of year");
            case "底", "末" -> afterYear ? Reading.month(part.end(), year, 12, "end of year") : null;
            default -> afterYear ? Reading.month(part.end(), year, 1, "start of year") : null;
        };
    }

    /** 5月底 and 5月上旬 are still that month. */
    private static int skipPart(String text, int end) {
        for (String part : new String[] {"上旬", "中旬", "下旬", "底", "末", "初"}) {
            if (text.startsWith(part, end)) {
                return end + part.length();
            }
        }
        return end;
    }

    private int yearOf(String text) {
        if (text.charAt(0) <= '9') {
            return number(text);
        }
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            year = year * 10 + Math.max(0, HAN.indexOf(text.charAt(i)) - 2);
        }
        return text.length() == 2 ? 2000 + year : year;
    }

    private int number(String text) {
        Numeral numeral = numerals.readAt(text, 0);
        return numeral == null ? 0 : numeral.value().intValue();
    }

    static @Nullable Matcher lookingAt(Pattern pattern, String text, int start) {
        Matcher matcher = pattern.matcher(text).region(start, Math.min(text.length(), start + 40));
        matcher.useTransparentBounds(true);
        return matcher.lookingAt() ? matcher : null;
    }
}
