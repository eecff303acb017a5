package org.jianbao.beam.describe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the CSV files as the W3C asks for it (CSV on the Web, tabular metadata). */
final class CsvwDocument implements Document {
    @Override
    public String path() {
        return "csv/csv-metadata.json";
    }

    @Override
    public String text(Description description) throws IOException {
        Dataset dataset = description.dataset();
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("encoding", "utf-8");
        dialect.put("header", true);
        dialect.put("delimiter", ",");
        dialect.put("quoteChar", "\"");
        dialect.put("lineTerminators", List.of("\r\n", "\n"));
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "zh")));
        group.put("@type", "TableGroup");
        group.put("dc:title", dataset.title());
        group.put("dc:license", Map.of("@id", dataset.licenceAddress()));
        group.put("dialect", dialect);
        group.put(
                "tables", description.tables().stream().map(CsvwDocument::table).toList());
        return Description.json(group);
    }

    private static Map<String, Object> table(TableDescription table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "columns",
                table.columns().stream().map(column -> column(table, column)).toList());
        schema.put("primaryKey", table.key());
        List<Object> keys = new ArrayList<>();
        table.references().forEach(reference -> {
            Map<String, Object> target = new LinkedHashMap<>();
            target.put("resource", reference.table() + ".csv");
            target.put("columnReference", reference.key());
            Map<String, Object> key = new LinkedHashMap<>();
            key.put("columnReference", reference.column());
            key.put("reference", target);
            keys.add(key);
        });
        schema.put("foreignKeys", keys);
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("url", table.name() + ".csv");
        described.put("dc:description", table.meaning());
        described.put("tableSchema", schema);
        return described;
    }

    private static Map<String, Object> column(TableDescription table, Column column) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        described.put("titles", column.name());
        described.put("datatype", type(column.kind()));
        described.put("required", table.required(column));
        described.put("dc:description", column.meaning());
        return described;
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case DATE -> "date";
            case LIST -> "json";
        };
    }
}
