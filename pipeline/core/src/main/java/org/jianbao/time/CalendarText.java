package org.jianbao.time;

import java.util.regex.Matcher;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of dates, 二〇二四 as 2024 and 初三 as 3, and looks for patterns at one place of a squeezed text. */
final class CalendarText {
    /** The digits of years written out, 二〇二四: each stands at its own value plus two. */
    static final String HAN = "〇零○一二三四五六七八九";

    static final String MONTH = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
    static final String DAY = "([12][0-9]|3[01]|0?[1-9]|二十[一二三四五六七八九]?|三十一?|十[一二三四五六七八九]?|初?[一二三四五六七八九]|初十)";
    /** What joins the ends of a range: 2021—2025年, 3月至5月. */
    static final String TO = "[-—–~～至到]{1,2}";

    private static final NumeralReader NUMERALS = NumeralReader.standard();

    private CalendarText() {}

    /** The match of a pattern that begins at {@code start}; null if there is none within forty characters. */
    static @Nullable Matcher lookingAt(CalendarPattern pattern, String text, int start) {
        return pattern.lookingAt(text, start);
    }

    /** 2024, 二〇二四; of two digits 零八 the year 2008, 98 the year 1998. */
    static int year(String text) {
        if (text.charAt(0) <= '9') {
            int year = number(text);
            return text.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
        }
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            year = year * 10 + Math.max(0, HAN.indexOf(text.charAt(i)) - 2);
        }
        return text.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    /** 12, 十二, 初三; 0 if no number stands there. */
    static int number(String text) {
        String plain = text.startsWith("初") ? text.substring(1) : text;
        Numeral numeral = NUMERALS.readAt(plain, 0);
        return numeral == null ? 0 : numeral.value().intValue();
    }

    static char before(String text, int start) {
        return start == 0 ? ' ' : text.charAt(start - 1);
    }

    static char at(String text, int position) {
        return position < text.length() ? text.charAt(position) : ' ';
    }
}
