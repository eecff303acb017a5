package org.jianbao.table;

import org.jianbao.text.Span;

/**
 * A cell of a table.
 *
 * @param span where its text stands in the row, in UTF-16 code units; empty for an empty cell
 * @param text what it reads, without blanks around it
 */
record Cell(Span span, String text) {
    private static final String NOTHING = "-—–－…/";

    /** Whether nothing stands there, or a mark for nothing: —. */
    boolean isEmpty() {
        return text.chars().allMatch(c -> NOTHING.indexOf(c) >= 0);
    }

    /** Whether it is a bare number: 1,234.5, -3.6, 12．4. */
    boolean isNumber() {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = i == 0 && "-－−+".indexOf(c) >= 0;
            if (!sign && !Character.isDigit(c) && ".．,，".indexOf(c) < 0) {
                return false;
            }
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return digits > 0;
    }

    /** Whether it begins with a number, its unit behind it: 13.61亿吨. */
    boolean isMeasured() {
        return !text.isEmpty() && Character.isDigit(text.charAt(0)) && !isYear();
    }

    /** Whether it is a year: 1995, 2021年. */
    boolean isYear() {
        String year = text.endsWith("年") ? text.substring(0, text.length() - 1) : text;
        return year.length() == 4 && year.chars().allMatch(Character::isDigit) && "12".indexOf(year.charAt(0)) >= 0;
    }
}
