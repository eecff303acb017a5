package org.jianbao.table;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.text.Characters;
import org.jianbao.text.Span;

/** Splits a row into cells: at its bars (| 原煤 | 47.1 |), at tabs, else at blanks (原煤 47.1). */
final class RowSplitter {
    private static final String BREAK = "<br>";

    private RowSplitter() {}

    static boolean hasBars(String row) {
        return row.indexOf('|') >= 0 || row.indexOf('\t') > 0;
    }

    static List<Cell> split(String row) {
        return hasBars(row) ? atBars(row) : atBlanks(row);
    }

    private static List<Cell> atBars(String row) {
        char bar = row.indexOf('|') >= 0 ? '|' : '\t';
        List<Cell> cells = new ArrayList<>();
        int start = row.charAt(0) == bar ? 1 : 0;
        while (start < row.length()) {
            int end = row.indexOf(bar, start);
            end = end < 0 ? row.length() : end;
            cells.add(trimmed(row, start, end));
            start = end + 1;
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).text().isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static List<Cell> atBlanks(String row) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (at < row.length()) {
            int end = at;
            while (end < row.length() && !Characters.isBlank(row.charAt(end))) {
                end++;
            }
            if (end > at) {
                add(cells, new Cell(new Span(at, end), row.substring(at, end)));
            }
            at = end + 1;
        }
        return cells;
    }

    /** 产 量 and 增长 （%） are one cell each. */
    private static void add(List<Cell> cells, Cell cell) {
        Cell before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
        boolean bracket = "（(".indexOf(cell.text().charAt(0)) >= 0;
        if (before == null || !bracket && !(isSign(before) && isSign(cell))) {
            cells.add(cell);
            return;
        }
        Span whole = new Span(before.span().start(), cell.span().end());
        cells.set(cells.size() - 1, new Cell(whole, before.text() + cell.text()));
    }

    private static boolean isSign(Cell cell) {
        return cell.text().length() == 1 && Characters.isHan(cell.text().charAt(0));
    }

    private static Cell trimmed(String row, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (Characters.isBlank(row.charAt(start)) || row.startsWith(BREAK, start))) {
            start += Characters.isBlank(row.charAt(start)) ? 1 : BREAK.length();
        }
        while (end > start && Characters.isBlank(row.charAt(end - 1))) {
            end--;
        }
        return start >= end
                ? new Cell(new Span(from, from), "")
                : new Cell(new Span(start, end), row.substring(start, end));
    }
}
