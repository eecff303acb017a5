package org.jianbao.beam.describe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the CSV files for machines, as a Frictionless Data Package v2 (datapackage.org). */
final class DataPackageDocument implements Document {
    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    @Override
    public String path() {
        return "datapackage.json";
    }

    @Override
    public String text(Description description) throws IOException {
        Dataset dataset = description.dataset();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("$schema", PROFILES + "datapackage.json");
        all.put("name", dataset.name());
        all.put("title", dataset.title());
        all.put("description", dataset.description());
        all.put("version", dataset.version());
        if (dataset.date() != null) {
            all.put("created", dataset.date() + "T00:00:00Z");
        }
        if (dataset.homepage() != null) {
            all.put("homepage", dataset.homepage());
        }
        all.put("keywords", dataset.keywords());
        all.put("licenses", List.of(licence(dataset)));
        if (dataset.publisher() != null) {
            all.put("contributors", List.of(contributor(dataset.publisher())));
        }
        List<Object> resources = new ArrayList<>();
        for (TableDescription table : description.tables()) {
            resources.add(resource(description, table));
        }
        all.put("resources", resources);
        return Description.json(all);
    }

    private static Map<String, Object> licence(Dataset dataset) {
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put("name", dataset.licence());
        licence.put("path", dataset.licenceAddress());
        return licence;
    }

    private static Map<String, Object> contributor(String publisher) {
        Map<String, Object> contributor = new LinkedHashMap<>();
        contributor.put("title", publisher);
        contributor.put("roles", List.of("publisher"));
        return contributor;
    }

    private static Map<String, Object> resource(Description description, TableDescription table) throws IOException {
        ReleaseFile file = ReleaseFile.of(description, table.csv());
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("$schema", PROFILES + "dataresource.json");
        resource.put("name", table.name());
        resource.put("description", table.meaning());
        resource.put("type", "table");
        resource.put("path", file.path());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        resource.put("dialect", dialect());
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("$schema", PROFILES + "tabledialect.json");
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("header", true);
        return dialect;
    }

    private static Map<String, Object> schema(TableDescription table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", PROFILES + "tableschema.json");
        schema.put(
                "fields",
                table.columns().stream().map(column -> field(table, column)).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", List.of(table.key()));
        List<Object> keys = new ArrayList<>();
        for (TableDescription.Reference reference : table.references()) {
            boolean own = reference.table().equals(table.name());
            Map<String, Object> target = new LinkedHashMap<>();
            target.put("resource", own ? "" : reference.table());
            target.put("fields", List.of(reference.key()));
            Map<String, Object> key = new LinkedHashMap<>();
            key.put("fields", List.of(reference.column()));
            key.put("reference", target);
            keys.add(key);
        }
        if (!keys.isEmpty()) {
            schema.put("foreignKeys", keys);
        }
        return schema;
    }

    private static Map<String, Object> field(TableDescription table, Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column.kind()));
        field.put("description", column.meaning());
        field.put("example", column.example());
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (table.required(column)) {
            constraints.put("required", true);
        }
        if (column.name().equals(table.key())) {
            constraints.put("unique", true);
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case DATE -> "date";
            case LIST -> "array";
        };
    }
}
