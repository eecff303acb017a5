package org.jianbao.beam.describe;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.beam.publish.Release;

/**
 * Reads croissant.json as JSON-LD, by a processor that knows nothing of Croissant, and says what Croissant 1.1 would find
 * wrong: a required property is missing, or a reference leads nowhere.
 */
final class CroissantReader {
    private static final String BASE = "https://example.org/release/";
    private static final String SCHEMA = "https://schema.org/";
    private static final String CROISSANT = "http://mlcommons.org/croissant/";
    private static final String CONFORMS = "http://purl.org/dc/terms/conformsTo";
    private static final List<String> REQUIRED =
            List.of("description", "license", "name", "url", "creator", "datePublished", "distribution");
    private static final Set<String> TYPES = Set.of("Text", "Integer", "Float", "Date");

    private final Path release;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> fields = new HashSet<>();

    private CroissantReader(Path release) {
        this.release = release;
    }

    /** What is wrong with a description of a release; nothing if it is sound. */
    static List<String> problems(Path release, String json) throws IOException, JsonLdError {
        JsonNode expanded = new ObjectMapper()
                .readTree(JsonLd.expand(JsonDocument.of(new StringReader(json)))
                        .base(BASE)
                        .get()
                        .toString());
        CroissantReader reader = new CroissantReader(release);
        reader.dataset(expanded.path(0));
        return List.copyOf(reader.problems);
    }

    private void dataset(JsonNode dataset) throws IOException {
        expect(SCHEMA + "Dataset", dataset.at("/@type/0").asText(), "@type");
        expect(CROISSANT + "1.1", value(dataset, CONFORMS), "conformsTo");
        REQUIRED.stream()
                .filter(property -> !dataset.has(SCHEMA + property))
                .forEach(property -> problems.add(property + " is missing"));
        for (JsonNode file : dataset.path(SCHEMA + "distribution")) {
            file(file);
        }
        JsonNode sets = dataset.path(CROISSANT + "recordSet");
        sets.forEach(set -> {
            expect(
                    CROISSANT + "RecordSet",
                    set.at("/@type/0").asText(),
                    set.path("@id").asText());
            set.path(CROISSANT + "field").forEach(field -> declare(fields, field));
        });
        for (JsonNode set : sets) {
            refer(fields, set.path(CROISSANT + "key").path(0));
            for (JsonNode field : set.path(CROISSANT + "field")) {
                field(field);
            }
        }
    }

    private void file(JsonNode file) throws IOException {
        declare(files, file);
        expect(
                CROISSANT + "FileObject",
                file.at("/@type/0").asText(),
                file.path("@id").asText());
        Path there = release.resolve(value(file, SCHEMA + "contentUrl"));
        if (!Files.isRegularFile(there)) {
            problems.add(there + " does not exist");
            return;
        }
        expect(Release.hash(there), value(file, SCHEMA + "sha256"), there + " sha256");
        expect(Files.size(there) + " B", value(file, SCHEMA + "contentSize"), there + " contentSize");
        if (!value(file, SCHEMA + "encodingFormat").contains("/")) {
            problems.add(there + " encodingFormat");
        }
    }

    private void field(JsonNode field) throws IOException {
        String type = field.path(CROISSANT + "dataType").path(0).path("@id").asText();
        if (!type.startsWith(SCHEMA) || !TYPES.contains(type.substring(SCHEMA.length()))) {
            problems.add(field.path("@id").asText() + " dataType " + type);
        }
        JsonNode source = field.path(CROISSANT + "source").path(0);
        JsonNode file = source.path(CROISSANT + "fileObject").path(0);
        refer(files, file);
        String column = value(source.path(CROISSANT + "extract").path(0), CROISSANT + "column");
        Path csv = release.resolve(file.path("@id").asText().replace(BASE, ""));
        boolean there = Files.isRegularFile(csv)
                && List.of(Files.readAllLines(csv).get(0).split(",")).contains(column);
        if (!there) {
            problems.add(csv + " has no column " + column);
        }
        JsonNode reference = field.path(CROISSANT + "references").path(0);
        if (!reference.isMissingNode()) {
            refer(fields, reference.path(CROISSANT + "field").path(0));
        }
    }

    private void declare(Set<String> known, JsonNode node) {
        String id = node.path("@id").asText();
        if (id.isEmpty() || !known.add(id)) {
            problems.add("@id " + id + " is missing or stands twice");
        }
    }

    private void refer(Set<String> known, JsonNode reference) {
        String id = reference.path("@id").asText();
        if (!known.contains(id)) {
            problems.add("reference to " + id + ", which is not described");
        }
    }

    private void expect(String wanted, String found, String place) {
        if (!wanted.equals(found)) {
            problems.add(place + " is " + found + ", not " + wanted);
        }
    }

    private static String value(JsonNode node, String property) {
        return node.path(property).path(0).path("@value").asText();
    }
}
