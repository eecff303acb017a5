package org.jianbao.beam.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/** Counts in the rows of one table which cells are filled, and the values of some columns: 兴化市 so many times. */
final class TableSummary {
    private final List<Schema.Field> nullable;
    private final int[] filled;
    private final List<Schema.Field> counted;
    private final List<Map<Object, int[]>> values = new ArrayList<>();

    /** @param counted the columns whose values are counted */
    TableSummary(Schema table, List<String> counted) {
        this.nullable = table.getFields().stream()
                .filter(field -> field.schema().isNullable())
                .toList();
        this.filled = new int[nullable.size()];
        this.counted = counted.stream().map(table::getField).toList();
        counted.forEach(column -> values.add(new HashMap<>()));
    }

    void count(GenericRecord row) {
        for (int i = 0; i < filled.length; i++) {
            filled[i] += row.get(nullable.get(i).pos()) == null ? 0 : 1;
        }
        for (int i = 0; i < counted.size(); i++) {
            Object value = row.get(counted.get(i).pos());
            if (value != null) {
                values.get(i).computeIfAbsent(value, added -> new int[1])[0]++;
            }
        }
    }

    /** Adds to this what was counted in other rows of the table. */
    TableSummary plus(TableSummary other) {
        for (int i = 0; i < filled.length; i++) {
            filled[i] += other.filled[i];
        }
        for (int i = 0; i < counted.size(); i++) {
            Map<Object, int[]> mine = values.get(i);
            other.values
                    .get(i)
                    .forEach((value, count) -> mine.computeIfAbsent(value, added -> new int[1])[0] += count[0]);
        }
        return this;
    }

    /** By column that may be empty, in the order of the columns: how many cells are not. */
    Map<String, Integer> filled() {
        Map<String, Integer> cells = new LinkedHashMap<>();
        for (int i = 0; i < filled.length; i++) {
            cells.put(nullable.get(i).name(), filled[i]);
        }
        return cells;
    }

    /** By column that is counted: how often it holds each value; columns without one are left out. */
    Map<String, Map<String, Integer>> values() {
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
        for (int i = 0; i < counted.size(); i++) {
            Map<String, Integer> counts = new HashMap<>();
            values.get(i).forEach((value, count) -> counts.merge(value.toString(), count[0], Integer::sum));
            if (!counts.isEmpty()) {
                all.put(counted.get(i).name(), counts);
            }
        }
        return all;
    }
}
