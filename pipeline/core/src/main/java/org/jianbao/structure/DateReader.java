package org.jianbao.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jspecify.annotations.Nullable;

/** Reads the day that a line names: 2024年4月16日, 二〇二四年四月十六日, 2024.5.16, 2024-05-16. */
final class DateReader {
    private static final String DAY = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern DATE =
            Pattern.compile("([0-9]{4}|[〇零○◯ＯO0一二三四五六七八九]{4})[年.．\\-－/]" + DAY + "[月.．\\-－/]" + DAY + "日?");

    private final NumeralReader numerals = NumeralReader.standard();

    /**
     * A date.
     *
     * @param day null if the line names a day that no calendar has
     * @param text as printed, blanks left out
     * @param rest the line without it
     */
    record Reading(@Nullable LocalDate day, String text, String rest) {}

    /** The first date in a line without blanks, its digits narrow; null if it names none. */
    @Nullable
    Reading read(String narrow) {
        Matcher found = DATE.matcher(narrow);
        if (!found.find()) {
            return null;
        }
        String rest = narrow.substring(0, found.start()) + narrow.substring(found.end());
        return new Reading(day(found), found.group(), rest);
    }

    private @Nullable LocalDate day(Matcher found) {
        try {
            return LocalDate.of(year(found.group(1)), number(found.group(2)), number(found.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private int year(String text) {
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = "○◯ＯO".indexOf(c) >= 0 ? 0 : c >= '0' && c <= '9' ? c - '0' : number(text.substring(i, i + 1));
            year = year * 10 + digit;
        }
        return year;
    }

    private int number(String text) {
        Numeral numeral = numerals.readAt(text, 0);
        return numeral == null ? 0 : numeral.value().intValue();
    }
}
