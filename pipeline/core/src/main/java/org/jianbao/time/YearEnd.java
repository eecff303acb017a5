package org.jianbao.time;

import java.time.LocalDate;

/** Takes 年末 for the year: what is counted at 2023年末 holds for 2023; 2023年底 is its last month. */
public final class YearEnd {
    private static final int DECEMBER = 12;

    private YearEnd() {}

    /** The year that {@code time} ends, 2023年末; any other time as it is. */
    public static TimeExpression year(TimeExpression time) {
        LocalDate last = time.last();
        boolean end = time.text().endsWith("年末");
        if (!end || last == null || time.first() == null || last.getMonthValue() != DECEMBER) {
            return time;
        }
        return new TimeExpression(
                time.span(),
                time.text(),
                time.kind(),
                Integer.toString(last.getYear()),
                last.withDayOfYear(1),
                last,
                time.rule());
    }
}
