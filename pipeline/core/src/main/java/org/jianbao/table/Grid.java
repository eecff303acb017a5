package org.jianbao.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A regular table: one row of heads, and below it rows of a name and as many cells as there are heads.
 *
 * @param caption what single cells over the heads say
 * @param heads the heads of the columns, that of the names first
 * @param rows the cells of each row, in the heads' order; empty where a row is no data
 */
record Grid(String caption, List<Cell> heads, List<List<Cell>> rows) {
    private static final int FEWEST_ROWS = 3;
    private static final int RARELY = 10;

    /** The grid of {@code rows}; null if they make none. */
    static @Nullable Grid of(List<List<Cell>> rows, boolean bars) {
        StringBuilder caption = new StringBuilder();
        int head = 0;
        while (head < rows.size() && filled(rows.get(head)) < 2) {
            rows.get(head).forEach(cell -> caption.append(cell.text()).append(' '));
            head++;
        }
        if (rows.size() - head < FEWEST_ROWS || !isHead(rows.get(head)) || !isData(rows.get(head + 1))) {
            return null;
        }
        List<Cell> heads = bars
                ? rows.get(head)
                : folded(rows.get(head), rows.get(head + 1).size());
        List<List<Cell>> data = heads.size() < 2 || repeats(heads) ? List.of() : data(rows, head, heads.size(), bars);
        return data.isEmpty() ? null : new Grid(caption.toString(), heads, data);
    }

    /** Whether most of {@code rows} hold numbers and none a sentence, so that they are a table, regular or not. */
    static boolean isTable(List<List<Cell>> rows) {
        long data = rows.stream().filter(Grid::isData).count();
        boolean prose = rows.stream()
                .anyMatch(row -> row.stream().anyMatch(cell -> cell.text().indexOf('。') >= 0));
        return !prose && rows.size() >= FEWEST_ROWS && data * 2 >= rows.size();
    }

    /** Where tables begin in rows that stand together: at the first, and at heads below data. */
    static List<Integer> starts(List<List<Cell>> rows) {
        List<Integer> starts = new ArrayList<>();
        boolean data = false;
        for (int i = 0; i < rows.size(); i++) {
            boolean head = data
                    && filled(rows.get(i)) > 1
                    && !isData(rows.get(i))
                    && isBareHead(rows.get(i))
                    && noneMissing(rows.get(i));
            if (i == 0 || head) {
                starts.add(i);
                data = false;
            }
            data |= isData(rows.get(i));
        }
        return starts;
    }

    private static boolean isBareHead(List<Cell> row) {
        return row.stream().skip(1).noneMatch(cell -> cell.isNumber() && !cell.isYear());
    }

    /** 铁路 — — is a row without data, no head. */
    private static boolean noneMissing(List<Cell> row) {
        return row.stream().noneMatch(cell -> cell.isEmpty() && !cell.text().isEmpty());
    }

    private static List<List<Cell>> data(List<List<Cell>> rows, int head, int width, boolean bars) {
        List<List<Cell>> data = new ArrayList<>();
        int bad = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = rows.get(i);
            boolean holds = i > head && isData(row);
            List<Cell> cells = holds ? (bars ? row : folded(row, width)) : List.of();
            boolean fits = cells.size() <= width && !cells.isEmpty() && isName(cells.get(0));
            bad += holds && !fits ? 1 : 0;
            data.add(fits ? cells : List.of());
        }
        return bad * RARELY > rows.size() ? List.of() : data;
    }

    /** A row cut at blanks has one name, whatever blanks are in it: 木 材 6100 -1.2. */
    private static List<Cell> folded(List<Cell> row, int width) {
        int first = row.size() - width + 1;
        if (first < 1) {
            return List.of();
        }
        StringBuilder name = new StringBuilder();
        row.subList(0, first).forEach(cell -> name.append(cell.text()));
        List<Cell> folded = new ArrayList<>();
        folded.add(new Cell(
                new Span(row.get(0).span().start(), row.get(first - 1).span().end()), name.toString()));
        folded.addAll(row.subList(first, row.size()));
        return folded;
    }

    private static boolean isHead(List<Cell> row) {
        return !row.isEmpty() && isName(row.get(0)) && isBareHead(row);
    }

    private static boolean isData(List<Cell> row) {
        return row.stream().skip(1).anyMatch(cell -> cell.isNumber() || cell.isMeasured())
                && !row.stream().skip(1).allMatch(cell -> cell.isYear() || cell.isEmpty());
    }

    private static boolean isName(Cell cell) {
        return !cell.isEmpty() && !cell.isNumber();
    }

    private static boolean repeats(List<Cell> heads) {
        Set<String> names = new HashSet<>();
        return heads.subList(1, heads.size()).stream()
                        .anyMatch(cell -> cell.text().equals(heads.get(0).text()))
                || !names.add(heads.get(0).text());
    }

    private static long filled(List<Cell> row) {
        return row.stream().filter(cell -> !cell.text().isEmpty()).count();
    }
}
