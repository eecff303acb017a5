package org.jianbao.beam.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts in the rows of one table which cells are filled, and the values of some columns: 兴化市 so many times. */
final class TableSummary {
    private final Map<String, Integer> filled = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> values = new LinkedHashMap<>();

    private TableSummary() {}

    /** @param counted the columns whose values are counted */
    static TableSummary of(PackedTable table, List<String> counted) {
        TableSummary summary = new TableSummary();
        List<PackedColumn> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            if (columns.get(i).isNullable()) {
                summary.filled.put(name, table.filled(i));
            }
            if (counted.contains(name)) {
                summary.values.put(name, table.values(i));
            }
        }
        return summary;
    }

    /** Adds to this what was counted in other rows of the table. */
    TableSummary plus(TableSummary other) {
        other.filled.forEach((column, cells) -> filled.merge(column, cells, Integer::sum));
        other.values.forEach((column, counts) -> {
            Map<String, Integer> mine = values.computeIfAbsent(column, added -> new HashMap<>());
            counts.forEach((value, count) -> mine.merge(value, count, Integer::sum));
        });
        return this;
    }

    /** By column that may be empty, in the order of the columns: how many cells are not. */
    Map<String, Integer> filled() {
        return filled;
    }

    /** By column that is counted: how often it holds each value; columns without one are left out. */
    Map<String, Map<String, Integer>> values() {
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>(values);
        all.values().removeIf(Map::isEmpty);
        return all;
    }
}
