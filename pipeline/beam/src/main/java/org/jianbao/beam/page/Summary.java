package org.jianbao.beam.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/** Counts what the first screen shows, row by row: so many figures of 兴化市, so many with a period. */
final class Summary {
    /** By table: the columns whose values are counted. */
    private static final Map<String, List<String>> COUNTED = Map.of(
            "bulletins", List.of("issuer", "media_type", "charset"),
            "figures", List.of("dimension", "role", "qualifier", "subject", "indicator"),
            "mentions", List.of("type"),
            "entities", List.of("type"),
            "diagnostics", List.of("severity", "code"));
    /** Of columns with many values, so many of the most frequent. */
    private static final int MOST = 40;

    private final Map<String, Map<String, Integer>> filled = new TreeMap<>();
    private final Map<String, Map<String, Integer>> values = new TreeMap<>();
    private final Map<String, Object> columns = new TreeMap<>();

    /** Keeps what a table and its columns mean, for the page to say. */
    void describe(Schema schema) {
        Map<String, String> docs = new LinkedHashMap<>();
        for (Schema.Field field : schema.getFields()) {
            docs.put(field.name(), String.valueOf(field.doc()));
        }
        columns.put(schema.getName().toLowerCase(java.util.Locale.ROOT), Map.of("columns", docs));
    }

    /** Counts which cells are filled, and the values of some columns. */
    void count(String table, GenericRecord row) {
        Map<String, Integer> cells = filled.computeIfAbsent(table, added -> new LinkedHashMap<>());
        for (Schema.Field field : row.getSchema().getFields()) {
            if (field.schema().isNullable()) {
                cells.merge(field.name(), row.get(field.pos()) == null ? 0 : 1, Integer::sum);
            }
        }
        for (String column : COUNTED.getOrDefault(table, List.of())) {
            if (row.get(column) != null) {
                add(table + "." + column, row.get(column).toString());
            }
        }
        if (table.equals("bulletins") && row.get("issue_date") != null) {
            String date =
                    PackedTable.text(row.getSchema().getField("issue_date").schema(), row.get("issue_date"));
            add("bulletins.month", String.valueOf(date).substring(0, 7));
        }
    }

    /** Everything, in an order that the rows alone determine. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> frequent = new LinkedHashMap<>();
        values.forEach((column, counts) -> frequent.put(column, frequent(column, counts)));
        json.put("filled", filled);
        json.put("values", frequent);
        json.put("tables", columns);
        return json;
    }

    private void add(String column, String value) {
        values.computeIfAbsent(column, added -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    private static List<List<Object>> frequent(String column, Map<String, Integer> counts) {
        List<List<Object>> rows = new ArrayList<>();
        Comparator<Map.Entry<String, Integer>> order = column.endsWith(".month")
                ? Map.Entry.comparingByKey()
                : Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        counts.entrySet().stream()
                .sorted(order)
                .limit(column.endsWith(".month") ? counts.size() : MOST)
                .forEach(entry -> rows.add(List.of(entry.getKey(), entry.getValue())));
        return rows;
    }
}
