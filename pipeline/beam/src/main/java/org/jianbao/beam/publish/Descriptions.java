package org.jianbao.beam.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.Schema;

/** Describes a release for its readers from the schemas and counts: {@code figures} 有哪些列, in three documents. */
final class Descriptions {
    private static final String LICENCE = """
            The data of this release are licensed under CC-BY-4.0: https://creativecommons.org/licenses/by/4.0/
            """;
    private static final String HEAD = """
            # Bulletins as tables

            Government bulletins (简报) as tables; every table as CSV, Parquet and Avro.
            DATA_DICTIONARY.md describes the columns, datapackage.json the CSV files
            (Frictionless Data Package v2), LICENSE the terms, SHA256SUMS the bytes.

            | table | rows | one row is |
            |---|---:|---|
            """;
    private static final String LOADING = """

            CSV: UTF-8, RFC 4180, an empty cell is null, lists are JSON arrays.

            ## DuckDB

            ```sql
            SELECT subject, indicator, value, unit FROM 'parquet/figures/*.parquet';
            ```

            ## pandas

            ```python
            import pandas
            figures = pandas.read_parquet("parquet/figures")
            bulletins = pandas.read_csv("csv/bulletins.csv", dtype={"issuer_code": "string"})
            ```

            Check the files: `sha256sum -c SHA256SUMS`
            """;
    private final Path folder;

    Descriptions(Path folder) {
        this.folder = folder;
    }

    /** Writes all documents; the tables must stand in the folder already. */
    void write(Map<String, Long> counts) throws IOException {
        Files.writeString(folder.resolve("README.md"), readme(counts));
        Files.writeString(folder.resolve("DATA_DICTIONARY.md"), dictionary());
        Files.writeString(folder.resolve("LICENSE"), LICENCE);
        byte[] json = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(dataPackage());
        Files.writeString(
                folder.resolve("datapackage.json"),
                new String(json, StandardCharsets.UTF_8).replace("\r\n", "\n") + "\n");
    }

    private static String readme(Map<String, Long> counts) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Table table : Table.values()) {
            line(
                    text,
                    table.title(),
                    String.valueOf(counts.getOrDefault(table.title(), 0L)),
                    table.schema().getDoc());
        }
        return text.append(LOADING).toString();
    }

    private static String dictionary() {
        StringBuilder text = new StringBuilder("# Data dictionary\n");
        for (Table table : Table.values()) {
            text.append("\n## ").append(table.title()).append("\n\n");
            text.append(table.schema().getDoc()).append("\n\n");
            text.append("| column | type | null | meaning |\n|---|---|---|---|\n");
            for (Schema.Field field : table.schema().getFields()) {
                String empty = field.schema().isNullable() ? "yes" : "no";
                line(text, field.name(), type(field.schema()), empty, field.doc());
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String... cells) {
        for (String cell : cells) {
            text.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        text.append("|\n");
    }

    private Map<String, Object> dataPackage() throws IOException {
        List<Object> resources = new ArrayList<>();
        for (Table table : Table.values()) {
            resources.add(resource(table));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        all.put("name", "jianbao");
        all.put("title", "Bulletins as tables");
        all.put("licenses", List.of(Map.of("name", "CC-BY-4.0")));
        all.put("resources", resources);
        return all;
    }

    private Map<String, Object> resource(Table table) throws IOException {
        Path file = folder.resolve(new CsvFormat().path(table));
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.title());
        resource.put("description", table.schema().getDoc());
        resource.put("type", "table");
        resource.put("path", new CsvFormat().path(table));
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", Files.size(file));
        resource.put("hash", "sha256:" + Release.hash(file));
        resource.put("schema", columns(table));
        return resource;
    }

    private static Map<String, Object> columns(Table table) {
        List<Object> fields = new ArrayList<>();
        for (Schema.Field field : table.schema().getFields()) {
            Map<String, Object> column = new LinkedHashMap<>();
            column.put("name", field.name());
            column.put("type", type(field.schema()));
            column.put("description", field.doc());
            if (!field.schema().isNullable() && !field.schema().getType().equals(Schema.Type.STRING)) {
                column.put("constraints", Map.of("required", true));
            }
            fields.add(column);
        }
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("fields", fields);
        columns.put("missingValues", List.of(""));
        columns.put("primaryKey", property(table, "primaryKey"));
        columns.put("foreignKeys", property(table, "foreignKeys"));
        return columns;
    }

    private static Object property(Table table, String name) {
        return Objects.requireNonNull(table.schema().getObjectProp(name), name);
    }

    /** The type in the words of Table Schema, such as {@code number} for a decimal. */
    private static String type(Schema schema) {
        Schema plain = schema.isUnion()
                ? schema.getTypes().stream()
                        .filter(each -> each.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElseThrow()
                : schema;
        return switch (plain.getType()) {
            case BYTES -> "number";
            case INT -> plain.getLogicalType() == null ? "integer" : "date";
            case ARRAY -> "array";
            default -> "string";
        };
    }
}
