package org.jianbao.beam.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;

/** Counts what the first screen shows, table by table: so many figures of 兴化市, so many with a period. */
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
    /** The length of 2024-04. */
    private static final int MONTH = 7;

    private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Map<String, TableSummary> tables = new TreeMap<>();
    private final Map<String, Integer> months = new TreeMap<>();
    private final Map<String, Object> columns = new TreeMap<>();

    /** Keeps what a table and its columns mean, for the page to say. */
    synchronized void describe(Schema schema) {
        Map<String, String> docs = new LinkedHashMap<>();
        for (Schema.Field field : schema.getFields()) {
            docs.put(field.name(), String.valueOf(field.doc()));
        }
        columns.put(schema.getName().toLowerCase(java.util.Locale.ROOT), Map.of("columns", docs));
    }

    /** Counts which cells are filled, and the values of some columns; several threads may do so at once. */
    void count(String table, PackedTable rows) {
        if (rows.isEmpty()) {
            return;
        }
        add(table, TableSummary.of(rows, COUNTED.getOrDefault(table, List.of())));
        if (table.equals("bulletins")) {
            TableSummary.of(rows, List.of("issue_date")).values().values().forEach(this::months);
        }
    }

    private synchronized void add(String name, TableSummary table) {
        tables.merge(name, table, TableSummary::plus);
    }

    private synchronized void months(Map<String, Integer> days) {
        days.forEach((day, count) -> months.merge(day.substring(0, MONTH), count, Integer::sum));
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
