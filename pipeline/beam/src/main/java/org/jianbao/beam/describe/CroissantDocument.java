package org.jianbao.beam.describe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Describes files and columns as JSON-LD for dataset search and machine learning (MLCommons Croissant 1.1). */
final class CroissantDocument implements Document {
    @Override
    public String path() {
        return "croissant.json";
    }

    @Override
    public String text(Description description) throws IOException {
        Dataset dataset = description.dataset();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", context());
        all.put("@type", "sc:Dataset");
        all.put("name", dataset.name());
        all.put("alternateName", dataset.title());
        all.put("description", dataset.description());
        all.put("conformsTo", "http://mlcommons.org/croissant/1.1");
        all.put("license", dataset.licenceAddress());
        all.put("version", dataset.version());
        all.put("url", Objects.requireNonNullElse(dataset.homepage(), "index.html"));
        putIfSaid(all, "datePublished", dataset.date());
        all.put("inLanguage", "zh-CN");
        all.put("isLiveDataset", false);
        all.put("keywords", dataset.keywords());
        all.put("citeAs", dataset.citationText());
        if (dataset.publisher() != null) {
            Map<String, Object> publisher = new LinkedHashMap<>();
            publisher.put("@type", "Organization");
            publisher.put("name", dataset.publisher());
            all.put("creator", publisher);
            all.put("publisher", publisher);
        }
        all.put("distribution", distribution(description));
        all.put(
                "recordSet",
                description.tables().stream().map(CroissantDocument::recordSet).toList());
        return Description.json(all);
    }

    /** The JSON-LD context that Croissant 1.1 prescribes. */
    private static JsonNode context() throws IOException {
        try (InputStream in = CroissantDocument.class.getResourceAsStream("/describe/croissant-context.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, "croissant-context.json"));
        }
    }

    private static void putIfSaid(
            Map<String, Object> map, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static List<Object> distribution(Description description) throws IOException {
        List<Object> files = new ArrayList<>();
        for (TableDescription table : description.tables()) {
            files.add(file(ReleaseFile.of(description, table.csv()), table, "text/csv"));
            for (ReleaseFile file : ReleaseFile.parquet(description, table)) {
                files.add(file(file, table, "application/vnd.apache.parquet"));
            }
        }
        return files;
    }

    private static Map<String, Object> file(ReleaseFile file, TableDescription table, String format) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", "cr:FileObject");
        object.put("@id", file.path());
        object.put("name", file.path());
        object.put("description", table.meaning());
        object.put("contentUrl", file.path());
        object.put("encodingFormat", format);
        object.put("contentSize", file.bytes() + " B");
        object.put("sha256", file.sha256());
        return object;
    }

    private static Map<String, Object> recordSet(TableDescription table) {
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("@type", "cr:RecordSet");
        set.put("@id", table.name());
        set.put("name", table.name());
        set.put("description", table.meaning());
        set.put("key", Map.of("@id", table.name() + "/" + table.key()));
        set.put(
                "field",
                table.columns().stream().map(column -> field(table, column)).toList());
        return set;
    }

    private static Map<String, Object> field(TableDescription table, Column column) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("fileObject", Map.of("@id", table.csv()));
        source.put("extract", Map.of("column", column.name()));
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("@type", "cr:Field");
        field.put("@id", table.name() + "/" + column.name());
        field.put("name", column.name());
        field.put("description", column.meaning());
        field.put("dataType", type(column.kind()));
        field.put("source", source);
        table.references().stream()
                .filter(reference -> reference.column().equals(column.name()))
                .findFirst()
                .ifPresent(reference -> field.put(
                        "references", Map.of("field", Map.of("@id", reference.table() + "/" + reference.key()))));
        return field;
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT, LIST -> "sc:Text";
            case INTEGER -> "sc:Integer";
            case DECIMAL -> "sc:Float";
            case DATE -> "sc:Date";
        };
    }
}
