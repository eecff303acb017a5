package org.jianbao.gazetteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division: 321281 兴化市, a county of 321200.
 *
 * @param code six digits by GB/T 2260; nine digits for a township, by the statistical code of divisions
 * @param name its full name
 * @param level how high it stands
 * @param first the first revision of the code list that has it, year and month as 200212
 * @param last the last revision that has it
 */
public record Division(String code, String name, DivisionLevel level, int first, int last) {
    /** Whether it existed then; a day after the last revision that we know counts as that revision. */
    public boolean isValidOn(@Nullable LocalDate date, int newestRevision) {
        if (date == null) {
            return last == newestRevision;
        }
        int month = Math.min(date.getYear() * 100 + date.getMonthValue(), newestRevision);
        return first <= Math.max(month, 200212) && month <= last + 100;
    }

    /** The first digits of its code, which every division inside it shares: 32 of 江苏省, 3212 of 泰州市. */
    public String prefix() {
        return switch (level) {
            case PROVINCE -> code.substring(0, 2);
            case PREFECTURE -> code.substring(0, 4);
            case COUNTY, TOWN -> code;
        };
    }

    public boolean isInside(Division other) {
        return other.level.compareTo(level) < 0 && code.startsWith(other.prefix());
    }
}
