package org.jianbao.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.SqueezedText;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates, periods and times of day in a text, and normalises them to EDTF: 2024年至今 is {@code 2024/..}, 晚7:30 is
 * {@code T19:30}. Shared by threads.
 */
public final class TimeFinder {
    private static final String COMPARED = "比较同";
    private static final String NUMBERED = "0123456789一二三四五六七八九十第";
    private static final char SENTENCE_END = '。';
    private static final int ANY_YEAR = 2000;
    private static final int YEAR_LENGTH = 4;
    private static final CalendarPattern YEARS_BACK = CalendarPattern.of(
            "(?:近|过去)?([0-9]{1,2}|[一二三四五六七八九十两几]{1,2})(?:多|余)?年(?:以)?来|近([0-9]{1,2}|[一二三四五六七八九十两几]{1,2})年");
    private static final CalendarPattern BARE_YEAR = CalendarPattern.of("(?:19|20)[0-9]{2}$");

    /** All of them, for {@link TimeStarts}. */
    static final List<CalendarPattern> PATTERNS = List.of(YEARS_BACK, BARE_YEAR);

    private final TimeWords words;
    private final TimeStarts starts;
    private final DateReader dates;
    private final ClockReader clocks;

    private TimeFinder(TimeWords words) {
        this.words = words;
        this.starts = new TimeStarts(words);
        this.dates = new DateReader(words);
        this.clocks = new ClockReader(words);
    }

    /** A finder over the lexicons that ship with the program. */
    public static TimeFinder standard() {
        return new TimeFinder(TimeWords.standard());
    }

    /** The times of {@code text} in order, none overlapping; relative ones (去年) are read from {@code reference}. */
    public List<TimeExpression> find(String text, @Nullable LocalDate reference) {
        return find(text, reference, 0);
    }

    /**
     * The times of {@code text} in order, none overlapping.
     *
     * @param reference the day from which relative times (去年) are read
     * @param year the year that months without one (9月) belong to until the text names another; 0 if unknown
     */
    public List<TimeExpression> find(String text, @Nullable LocalDate reference, int year) {
        SqueezedText squeezed = SqueezedText.of(text);
        String flat = squeezed.text();
        List<TimeExpression> found = new ArrayList<>();
        Anchor anchor = Anchor.of(reference, year);
        Anchor settled = anchor;
        for (int i = 0; i < flat.length(); ) {
            anchor = flat.charAt(i) == SENTENCE_END ? settled : anchor;
            boolean none = !starts.mayStart(flat, i) || insideNumber(flat, i) || isOther(flat, i);
            Reading reading = none ? null : readAt(flat, i, anchor);
            if (reading == null) {
                i++;
                continue;
            }
            Span span = squeezed.original(new Span(i, reading.end()));
            found.add(new TimeExpression(
                    span,
                    span.of(text),
                    reading.kind(),
                    reading.value(),
                    reading.first(),
                    reading.last(),
                    reading.rule()));
            anchor = anchor.after(reading, isDated(flat.substring(i, reading.end()), reading));
            settled = lastsUntilNow(reading, reference) ? settled : anchor;
            i = reading.end();
        }
        return found;
    }

    /** 2023年以来 leads into the year of issue: its year holds for the months of its own sentence alone. */
    private static boolean lastsUntilNow(Reading reading, @Nullable LocalDate reference) {
        return reference != null && reading.first() != null && reading.last() == null;
    }

    /** Whether a time names its year, or counts from the day of issue. */
    private static boolean isDated(String written, Reading reading) {
        return written.indexOf('年') >= 0
                || reading.rule().equals("numeric")
                || reading.rule().startsWith("relative");
    }

    /** Whether what looks like a time is the start of another word, 后年产值, or of a number that names, 3号线. */
    private boolean isOther(String text, int at) {
        int number = at;
        while (number < text.length() && text.charAt(number) >= '0' && text.charAt(number) <= '9') {
            number++;
        }
        return number < text.length() && words.at(TimeWords.Kind.NONE, text, number) != null;
    }

    private static boolean insideNumber(String text, int at) {
        char before = CalendarText.before(text, at);
        char c = text.charAt(at);
        boolean digit = c >= '0' && c <= '9';
        boolean han = CalendarText.HAN.indexOf(c) >= 3 && (before == '第' || CalendarText.HAN.indexOf(before) >= 0);
        return han || digit && (before >= '0' && before <= '9' || before == '.' || before >= 'A' && before <= 'z');
    }

    private @Nullable Reading readAt(String text, int start, Anchor anchor) {
        Reading best = word(text, start);
        Reading date = dates.readAt(text, start, anchor);
        if (date != null) {
            date = extended(text, start, date, anchor);
            best = date.isLongerThan(best) ? date : best;
        }
        Reading clock = clocks.readAt(text, start, false);
        best = clock != null && clock.isLongerThan(best) ? clock : best;
        return best == null ? bareYear(text, start) : best;
    }

    private @Nullable Reading word(String text, int start) {
        WordIndex.Match<TimeWords.Meaning> vague = words.at(TimeWords.Kind.VAGUE, text, start);
        WordIndex.Match<TimeWords.Meaning> span = words.at(TimeWords.Kind.SPAN, text, start);
        Reading recurring = recurring(text, start);
        Reading best = vague == null ? null : Reading.of(vague.end(), TimeKind.VAGUE, "vague");
        best = recurring == null ? best : recurring;
        best = span == null ? best : Reading.of(span.end(), TimeKind.RELATIVE_SPAN, "span");
        Matcher back = CalendarText.lookingAt(YEARS_BACK, text, start);
        boolean inner = NUMBERED.indexOf(CalendarText.before(text, start)) >= 0;
        return back == null || inner || best != null && best.end() >= back.end()
                ? best
                : Reading.of(back.end(), TimeKind.RELATIVE_SPAN, "years back");
    }

    /** 每年, and with it the months or days that come again: 每年3月至5月, 每月15日. */
    private @Nullable Reading recurring(String text, int start) {
        WordIndex.Match<TimeWords.Meaning> word = words.at(TimeWords.Kind.RECURRING, text, start);
        if (word == null || isClock(text, word.end() - 1)) {
            return null;
        }
        Anchor any = Anchor.of(null, ANY_YEAR).after(Reading.month(0, ANY_YEAR, 1, "any"), true);
        Reading part = word.end() >= text.length() ? null : dates.readAt(text, word.end(), any);
        part = part == null ? DateReader.dayIn(text, word.end(), any) : part;
        LocalDate first = part == null ? null : part.first();
        return part == null || first == null || first.getYear() != ANY_YEAR
                ? Reading.of(word.end(), TimeKind.RECURRING, "recurring")
                : Reading.of(part.end(), TimeKind.RECURRING, "recurring");
    }

    /** 晚7时 of 每晚7时. */
    private boolean isClock(String text, int at) {
        return words.at(TimeWords.Kind.PART, text, at) != null && clocks.readAt(text, at, true) != null;
    }

    /** What follows a date: 至今 and 以来 leave it open, a time of day makes it finer; 比 before it makes it a comparison. */
    private Reading extended(String text, int start, Reading date, Anchor anchor) {
        int end = date.end();
        boolean thisYear = date.rule().equals("relative year")
                && date.value() != null
                && date.value().length() == YEAR_LENGTH;
        if (text.startsWith("至今", end)) {
            return date.open(end + 2);
        }
        if (text.startsWith("以来", end)) {
            return thisYear ? date.endingAt(end + 2) : date.open(end + 2);
        }
        Reading moment = moment(text, date);
        if (moment != null) {
            Reading day = dates.behind(text, date, moment.end(), anchor);
            Reading later = day != null && date.mayReach(day) ? moment(text, day) : null;
            return later == null ? moment : moment.to(later, "moments");
        }
        boolean compared = COMPARED.indexOf(CalendarText.before(text, start)) >= 0;
        return compared ? date.as(TimeKind.COMPARISON) : date;
    }

    /** 6月18日20时; null without a time of day. */
    private @Nullable Reading moment(String text, Reading day) {
        Reading clock = day.isDay() ? clock(text, day) : null;
        return clock == null
                ? null
                : new Reading(
                        clock.end(), TimeKind.PERIOD, day.value() + clock.value(), day.first(), day.last(), "moment");
    }

    /** The time of day after a day, whose last character may be a part of the day: 昨晚6时. */
    private @Nullable Reading clock(String text, Reading day) {
        int end = day.end();
        boolean part = day.rule().equals("relative day") && words.at(TimeWords.Kind.PART, text, end - 1) != null;
        Reading inner = part ? clocks.readAt(text, end - 1, true) : null;
        return inner != null || end >= text.length() ? inner : clocks.readAt(text, end, true);
    }

    /** A year alone at the end of a text that is hardly anything else: = 2019. */
    private static @Nullable Reading bareYear(String text, int start) {
        boolean nothingElse = text.length() - start == 4 && start <= 3;
        return nothingElse && CalendarText.lookingAt(BARE_YEAR, text, start) != null
                ? Reading.year(text.length(), Integer.parseInt(text.substring(start)), "bare year")
                : null;
    }
}
