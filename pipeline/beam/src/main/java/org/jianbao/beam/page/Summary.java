package org.jianbao.beam.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/** Counts what the first screen shows, row by row: so many figures of 兴化市, so many with a period. Not for several threads but for {@link #add}. */
final class Summary {
    /** By table: the columns whose values are counted. */
    private static final Map<String, List<String>> COUNTED = Map.of(
            "bulletins", List.of("issuer", "media_type", "charset"),
            "figures", List.of("dimension", "role", "qualifier", "subject", "indicator"),
            "mentions", List.of("type"),
            "entities", List.of("type"),
            "diagnostics", List.of("severity", "code"));
    /** Of columns with many values, so many of the most frequent. */
    private static final int MOST = 200;

    private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Map<String, TableSummary> tables = new TreeMap<>();
    private final Map<String, Integer> months = new TreeMap<>();
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
        tables.computeIfAbsent(
                        table, added -> new TableSummary(row.getSchema(), COUNTED.getOrDefault(table, List.of())))
                .count(row);
        if (table.equals("bulletins") && row.get("issue_date") != null) {
            String date =
                    PackedColumn.text(row.getSchema().getField("issue_date").schema(), row.get("issue_date"));
            months.merge(String.valueOf(date).substring(0, 7), 1, Integer::sum);
        }
    }

    /** Adds what was counted elsewhere; several threads may do so at once. */
    synchronized void add(Summary other) {
        other.tables.forEach((name, table) -> tables.merge(name, table, TableSummary::plus));
        other.months.forEach((month, count) -> months.merge(month, count, Integer::sum));
    }

    /** Everything, in an order that the rows alone determine. */
    synchronized Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> filled = new TreeMap<>();
        Map<String, Object> frequent = new TreeMap<>();
        tables.forEach((name, table) -> {
            filled.put(name, table.filled());
            table.values()
                    .forEach((column, counts) ->
                            frequent.put(name + "." + column, frequent(MOST_FREQUENT, MOST, counts)));
        });
        if (!months.isEmpty()) {
            frequent.put("bulletins.month", frequent(Map.Entry.comparingByKey(), months.size(), months));
        }
        json.put("filled", filled);
        json.put("values", frequent);
        json.put("tables", columns);
        return json;
    }

    private static List<List<Object>> frequent(
            Comparator<Map.Entry<String, Integer>> order, int most, Map<String, Integer> counts) {
        List<List<Object>> rows = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(order)
                .limit(most)
                .forEach(entry -> rows.add(List.of(entry.getKey(), entry.getValue())));
        return rows;
    }
}
