package org.jianbao.time;

import java.util.Locale;

/** Writes years and days as EDTF and ISO 8601-1 do, and numbers of two digits: {@code 2024}, {@code 2024-05-04}, {@code 09}. */
final class Edtf {
    private static final int LAST_YEAR = 9999;

    private Edtf() {}

    static String year(int year) {
        if (year < 0 || year > LAST_YEAR) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return appended(new StringBuilder(4), year, 1000).toString();
    }

    static String day(int year, int month, int day) {
        return year(year) + '-' + two(month) + '-' + two(day);
    }

    /** @param number from 0 to 99 */
    static String two(int number) {
        return appended(new StringBuilder(2), number, 10).toString();
    }

    private static StringBuilder appended(StringBuilder digits, int number, int highest) {
        for (int place = highest; place > 0; place /= 10) {
            digits.append((char) ('0' + number / place % 10));
        }
        return digits;
    }
}
