package org.jianbao.table;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.figure.Figure;
import org.jianbao.figure.FigureContext;
import org.jianbao.figure.FigureFinder;
import org.jianbao.figure.Role;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.number.NumeralReader;
import org.jianbao.quantity.Quantity;
import org.jianbao.resolve.Subject;
import org.jianbao.table.TableHeads.Use;
import org.jianbao.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of a table: of the row 原煤 | 亿吨 | 47.1 below 产品 | 单位 | 产量 the figure 4710000000 吨 of 原煤产量. A row
 * whose name is a place is about that place. Shared by threads.
 */
public final class TableReader {
    private static final String RULE = "table cell";

    private final TableHeads words = TableHeads.standard();
    private final NumeralReader numerals = NumeralReader.standard();
    private final FigureFinder finder;
    private final HeadReader heads;

    public TableReader(FigureFinder finder) {
        this.finder = finder;
        this.heads = new HeadReader(words, finder);
    }

    /**
     * What rows that stand together hold.
     *
     * @param table whether they are a table; if not, they are prose that only looks like one
     * @param figures the figures of each row; empty where the table is irregular
     */
    public record Reading(boolean table, List<List<Figure>> figures) {
        public Reading {
            figures = List.copyOf(figures);
        }

        public boolean isIrregular() {
            return table && figures.isEmpty();
        }
    }

    /** What is known of a whole table. */
    private record Known(
            List<Column> columns,
            List<Boolean> amounts,
            int unitColumn,
            @Nullable String unit,
            @Nullable TimeExpression period) {}

    /** Where tables begin in rows that stand together. */
    public List<Integer> starts(List<String> rows) {
        return Grid.starts(rows.stream().map(RowSplitter::split).toList());
    }

    /**
     * Reads the rows of one table.
     *
     * @param rows their texts
     * @param contexts what is known of each
     * @param caption what stands over them, 表1 2023年主要产品产量 单位：万吨
     * @param periods the time that a head or caption names; null if it names none
     */
    public Reading read(List<String> rows, List<FigureContext> contexts, String caption, PeriodNaming periods) {
        List<List<Cell>> cells = rows.stream().map(RowSplitter::split).toList();
        if (!Grid.isTable(cells)) {
            return new Reading(false, List.of());
        }
        Grid grid = Grid.of(cells, rows.stream().allMatch(RowSplitter::hasBars));
        if (grid == null) {
            return new Reading(true, List.of());
        }
        Known known = known(grid, caption, periods);
        List<List<Figure>> figures = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            figures.add(row(grid.rows().get(i), known, rows.get(i), contexts.get(i)));
        }
        return new Reading(true, figures.stream().allMatch(List::isEmpty) ? List.of() : figures);
    }

    private Known known(Grid grid, String caption, PeriodNaming periods) {
        String over = caption + ' ' + grid.caption();
        return new Known(
                heads.read(grid.heads(), periods),
                grid.heads().stream().map(heads::isAmount).toList(),
                heads.unitColumn(grid.heads()),
                heads.unitOver(over),
                periods.periodIn(over));
    }

    private List<Figure> row(List<Cell> row, Known known, String text, FigureContext context) {
        List<Figure> figures = new ArrayList<>();
        String rowUnit = known.unitColumn() > 0 && known.unitColumn() < row.size()
                ? heads.unit(HeadReader.clean(row.get(known.unitColumn()).text()))
                : null;
        for (int i = 1; i < row.size(); i++) {
            Column column = known.columns().get(i);
            boolean shares = column.role() == Role.LEVEL || known.amounts().get(i);
            String shared = shares ? rowUnit == null ? known.unit() : rowUnit : null;
            Quantity quantity = i == known.unitColumn() ? null : quantity(row.get(i), column.unit(), shared);
            if (quantity != null) {
                figures.add(figure(row, quantity.at(row.get(i).span(), text, RULE), column, known, context));
            }
        }
        return figures;
    }

    /** A bare number takes the unit of its column, else of its row, else of the table; a change without a unit none. */
    private @Nullable Quantity quantity(Cell cell, @Nullable String columnUnit, @Nullable String sharedUnit) {
        if (cell.isEmpty() || !cell.isNumber()) {
            return cell.isMeasured() ? finder.measure(cell.text()) : null;
        }
        String unit = columnUnit == null ? sharedUnit : columnUnit;
        return unit == null ? null : finder.measure(cell.text() + unit);
    }

    private Figure figure(List<Cell> row, Quantity quantity, Column column, Known known, FigureContext context) {
        Mention place = place(row.get(0), context);
        Subject subject = place == null ? context.subject() : Subject.of(place);
        TimeExpression own = column.period() == null ? known.period() : column.period();
        return new Figure(
                quantity,
                place == null ? indicator(row.get(0), column) : nullIfEmpty(column.name()),
                subject,
                own == null ? context.headingPeriod() : own,
                column.role());
    }

    private static @Nullable Mention place(Cell name, FigureContext context) {
        return context.mentions().stream()
                .filter(mention -> mention.type() == MentionType.PLACE)
                .filter(mention -> mention.span().equals(name.span()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String indicator(Cell cell, Column column) {
        String name = words.withoutPart(withoutLabel(HeadReader.clean(cell.text())));
        String measure = column.name();
        if (measure.isEmpty() || words.is(Use.TOTAL, name)) {
            return nullIfEmpty(measure.isEmpty() ? name : measure);
        }
        boolean brief = measure.length() <= 2 && last(name) == last(measure);
        return brief || name.endsWith(measure) ? name : name + measure;
    }

    /** 三、 before the name of a row counts the rows. */
    private String withoutLabel(String name) {
        int mark = name.indexOf('、');
        boolean label = mark > 0 && name.substring(0, mark).chars().allMatch(c -> numerals.mayStart((char) c));
        return label ? name.substring(mark + 1) : name;
    }

    private static char last(String name) {
        return name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    }

    private static @Nullable String nullIfEmpty(String name) {
        return name.isEmpty() ? null : name;
    }
}
