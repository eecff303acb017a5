package org.jianbao.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern YEARS_BACK = Pattern.compile(
            "(?:近|过去)?([0-9]{1,2}|[一二三四五六七八九十两几]{1,2})(?:多|余)?年(?:以)?来|近([0-9]{1,2}|[一二三四五六七八九十两几]{1,2})年");
    private static final Pattern DAYS_AWAY = Pattern.compile("([0-9]{1,3})(天|小时)(前|后)");
    private static final Pattern BARE_YEAR = Pattern.compile("(?:19|20)[0-9]{2}$");

    private final TimeWords words;
    private final DateReader dates;
    private final ClockReader clocks;

    private TimeFinder(TimeWords words) {
        this.words = words;
        this.dates = new DateReader(words);
        this.clocks = new ClockReader(words);
    }

    /** A finder over the lexicons that ship with the program. */
    public static TimeFinder standard() {
        return new TimeFinder(TimeWords.standard());
    }

    /** The times of {@code text} in order, none overlapping; relative ones (去年) are read from {@code reference}. */
    public List<TimeExpression> find(String text, @Nullable LocalDate reference) {
        SqueezedText squeezed = SqueezedText.of(text);
        String flat = squeezed.text();
        List<TimeExpression> found = new ArrayList<>();
        int inForce = 0;
        for (int i = 0; i < flat.length(); ) {
            Reading reading = insideNumber(flat, i) ? null : readAt(flat, i, reference, inForce);
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
            inForce = reading.kind() == TimeKind.PERIOD && reading.first() != null
                    ? reading.first().getYear()
                    : inForce;
            i = reading.end();
        }
        return found;
    }

    private static boolean insideNumber(String text, int at) {
        boolean digit = text.charAt(at) >= '0' && text.charAt(at) <= '9';
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return digit && (before >= '0' && before <= '9' || before == '.' || before >= 'A' && before <= 'z');
    }

    private @Nullable Reading readAt(String text, int start, @Nullable LocalDate reference, int inForce) {
        Reading best = word(text, start);
        Reading date = dates.readAt(text, start, reference, inForce);
        if (date != null) {
            date = extended(text, start, date);
            best = date.isLongerThan(best) ? date : best;
        }
        Reading clock = clocks.readAt(text, start, false);
        best = clock != null && clock.isLongerThan(best) ? clock : best;
        Reading away = away(text, start, reference);
        best = away != null && away.isLongerThan(best) ? away : best;
        return best == null ? bareYear(text, start) : best;
    }

    private @Nullable Reading word(String text, int start) {
        WordIndex.Match<TimeWords.Meaning> vague = words.at(TimeWords.Kind.VAGUE, text, start);
        WordIndex.Match<TimeWords.Meaning> recurring = words.at(TimeWords.Kind.RECURRING, text, start);
        WordIndex.Match<TimeWords.Meaning> span = words.at(TimeWords.Kind.SPAN, text, start);
        Reading best = vague == null ? null : Reading.of(vague.end(), TimeKind.VAGUE, "vague");
        best = recurring == null ? best : Reading.of(recurring.end(), TimeKind.RECURRING, "recurring");
        best = span == null ? best : Reading.of(span.end(), TimeKind.RELATIVE_SPAN, "span");
        Matcher back = DateReader.lookingAt(YEARS_BACK, text, start);
        boolean inner = start > 0 && "0123456789一二三四五六七八九十第".indexOf(text.charAt(start - 1)) >= 0;
        return back == null || inner || best != null && best.end() >= back.end()
                ? best
                : Reading.of(back.end(), TimeKind.RELATIVE_SPAN, "years back");
    }

    /** What follows a date: 至今 and 以来 leave it open, a time of day makes it finer; 比 before it makes it a comparison. */
    private Reading extended(String text, int start, Reading date) {
        int end = date.end();
        boolean thisYear = date.rule().equals("relative year");
        if (text.startsWith("至今", end)) {
            return date.open(end + 2);
        }
        if (text.startsWith("以来", end)) {
            return thisYear ? date.endingAt(end + 2) : date.open(end + 2);
        }
        Reading clock =
                end < text.length() && date.first() != null && date.first().equals(date.last())
                        ? clocks.readAt(text, end, true)
                        : null;
        if (clock != null) {
            return new Reading(
                    clock.end(), TimeKind.PERIOD, date.value() + clock.value(), date.first(), date.last(), "moment");
        }
        boolean compared = start > 0 && COMPARED.indexOf(text.charAt(start - 1)) >= 0;
        return compared ? date.as(TimeKind.COMPARISON) : date;
    }

    private static @Nullable Reading away(String text, int start, @Nullable LocalDate reference) {
        Matcher away = reference == null ? null : DateReader.lookingAt(DAYS_AWAY, text, start);
        if (away == null || reference == null || text.startsWith("进", away.end())) {
            return null;
        }
        int number = away.group(2).equals("天") ? Integer.parseInt(away.group(1)) : 0;
        boolean business = "下上之".indexOf(start == 0 ? ' ' : text.charAt(start - 1)) >= 0
                || text.charAt(away.end() - 1) == '前' && number == 0;
        LocalDate day = away.group(3).equals("前") ? reference.minusDays(number) : reference.plusDays(number);
        boolean clause = away.end() >= text.length() || "就再才又即".indexOf(text.charAt(away.end())) >= 0;
        return business || !clause
                ? null
                : Reading.day(away.end(), day.getYear(), day.getMonthValue(), day.getDayOfMonth(), "days away");
    }

    /** A year alone at the end of a text that is hardly anything else: = 2019. */
    private static @Nullable Reading bareYear(String text, int start) {
        boolean nothingElse = text.length() - start == 4 && start <= 3;
        return nothingElse && DateReader.lookingAt(BARE_YEAR, text, start) != null
                ? Reading.year(text.length(), Integer.parseInt(text.substring(start)), "bare year")
                : null;
    }
}
