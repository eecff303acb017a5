package org.jianbao.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jianbao.figure.FigureFinder;
import org.jianbao.figure.Role;
import org.jianbao.table.TableHeads.Use;
import org.jianbao.text.Characters;
import org.jianbao.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads the heads of a table: of 投资额（亿元） the name and the unit, of 2023年 the period, of 单位：万吨 over it the unit of all. */
final class HeadReader {
    private static final String OPENERS = "（(［[";
    private static final String CLOSERS = "）)］]";
    private static final String PERCENT = "%％‰";

    private final TableHeads words;
    private final FigureFinder finder;

    HeadReader(TableHeads words, FigureFinder finder) {
        this.words = words;
        this.finder = finder;
    }

    /** The columns of a table, one a head, that of the names first. */
    List<Column> read(List<Cell> heads, PeriodNaming periods) {
        List<Column> columns = new ArrayList<>();
        for (Cell head : heads) {
            columns.add(column(clean(head.text()), columns, periods));
        }
        return columns;
    }

    /** The index of the column that holds the units; -1 if none does. */
    int unitColumn(List<Cell> heads) {
        for (int i = 1; i < heads.size(); i++) {
            if (words.is(Use.UNIT, clean(heads.get(i).text()))) {
                return i;
            }
        }
        return -1;
    }

    /** The unit after 单位： in what stands over a table; null if there is none that is known. */
    @Nullable
    String unitOver(String caption) {
        int colon = words.lastEnd(Use.UNIT, caption);
        if (colon < 0 || colon >= caption.length() || "：:".indexOf(caption.charAt(colon)) < 0) {
            return null;
        }
        int start = colon + 1;
        while (start < caption.length() && Characters.isBlank(caption.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < caption.length()
                && CLOSERS.indexOf(caption.charAt(end)) < 0
                && !Characters.isBlank(caption.charAt(end))) {
            end++;
        }
        return unit(caption.substring(start, end));
    }

    /** {@code unit} if a number can be counted in it; else null. */
    @Nullable
    String unit(String unit) {
        return !unit.isEmpty() && finder.measure("2" + unit) != null ? unit : null;
    }

    /** Whether a change without a unit of its own is counted as the table is: 增减额 is, 增长 is mostly in per cent. */
    boolean isAmount(Cell head) {
        return words.ends(Use.AMOUNT, clean(head.text()));
    }

    /** A head or name without blanks and the marks of notes: of 居 住[3], 居住. */
    static String clean(String written) {
        String text = Characters.withoutBlanks(written).replace("<br>", "");
        int open = text.endsWith("]") ? text.lastIndexOf('[') : -1;
        boolean note =
                open > 0 && text.substring(open + 1, text.length() - 1).chars().allMatch(Character::isDigit);
        return note ? text.substring(0, open) : text;
    }

    private Column column(String head, List<Column> before, PeriodNaming periods) {
        int last = head.length() - 1;
        boolean closed = last > 0 && CLOSERS.indexOf(head.charAt(last)) >= 0;
        int open = closed ? head.lastIndexOf(OPENERS.charAt(CLOSERS.indexOf(head.charAt(last)))) : -1;
        String unit = open > 0 ? unit(head.substring(open + 1, last).replace("±", "")) : null;
        boolean percent = last > 0 && PERCENT.indexOf(head.charAt(last)) >= 0;
        String name = unit != null ? head.substring(0, open) : percent ? head.substring(0, last) : head;
        Role role = role(name);
        return new Column(
                named(name, role, before),
                percent && unit == null ? head.substring(last) : unit,
                role == Role.LEVEL ? period(name, periods) : period(before),
                role);
    }

    private Role role(String name) {
        Set<Use> uses = words.in(name);
        if (uses.contains(Use.INCREASE)) {
            return Role.INCREASE;
        }
        return uses.contains(Use.DECREASE) ? Role.DECREASE : Role.LEVEL;
    }

    /** A change is one of what the column before holds; a head that is a year or 绝对数 names nothing. */
    private String named(String name, Role role, List<Column> before) {
        if (role != Role.LEVEL) {
            return before.size() < 2 ? "" : before.get(before.size() - 1).name();
        }
        return words.is(Use.VALUE, name) || words.is(Use.UNIT, name) || Character.isDigit(first(name)) ? "" : name;
    }

    private static char first(String name) {
        return name.isEmpty() ? '0' : name.charAt(0);
    }

    private static @Nullable TimeExpression period(String name, PeriodNaming periods) {
        boolean year = name.length() == 4 && name.chars().allMatch(Character::isDigit);
        return periods.periodIn(year ? name + "年" : name);
    }

    private static @Nullable TimeExpression period(List<Column> before) {
        return before.isEmpty() ? null : before.get(before.size() - 1).period();
    }
}
