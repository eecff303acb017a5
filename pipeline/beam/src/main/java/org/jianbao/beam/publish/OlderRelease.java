package org.jianbao.beam.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.beam.BuildException;
import org.jianbao.beam.format.AvroFormat;
import org.jianbao.beam.format.Table;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.transit.DocumentFile;
import org.jianbao.beam.transit.Documents;
import org.jianbao.finding.FindingCode;

/**
 * Reads the documents of a release back from its Avro tables, one bulletin at a time: the tables stand in the order of
 * the bulletins, so that 一期 after 一期 is taken from all of them.
 */
final class OlderRelease {
    private static final List<Table> IN_ORDER =
            List.of(Table.ARTICLES, Table.SECTIONS, Table.PARAGRAPHS, Table.FIGURES, Table.MENTIONS);

    private final Path folder;
    private final String engine;

    private OlderRelease(Path folder, String engine) {
        this.folder = folder;
        this.engine = engine;
    }

    static OlderRelease open(Path folder) throws IOException {
        Path run = folder.resolve("run.json");
        if (!Files.isRegularFile(run)) {
            throw new BuildException(folder + " is no release of Jianbao; leave out --update");
        }
        var content = new ObjectMapper().readTree(Files.readAllBytes(run));
        OlderRelease release = new OlderRelease(folder, content.path("engine").asText());
        release.check();
        return release;
    }

    /** The fingerprint of the program that made it; empty if it does not say. */
    String engine() {
        return engine;
    }

    /** Packs every document into a file below {@code work}, and tells where each stands, by {@link Reuse#key}. */
    Map<String, String> store(WorkFolder work) throws IOException {
        Map<String, List<GenericRecord>> diagnostics = diagnostics();
        Map<String, String> stored = new HashMap<>();
        Map<Table, DataFileReader<GenericRecord>> tables = new EnumMap<>(Table.class);
        try (DocumentFile file = DocumentFile.create(work);
                DataFileReader<GenericRecord> bulletins = reader(Table.BULLETINS)) {
            Map<Table, GenericRecord> next = new EnumMap<>(Table.class);
            for (Table table : IN_ORDER) {
                tables.put(table, reader(table));
            }
            for (GenericRecord bulletin : bulletins) {
                String id = text(bulletin, "bulletin_id");
                Map<Table, List<GenericRecord>> rows = new EnumMap<>(Table.class);
                rows.put(Table.BULLETINS, List.of(bulletin));
                rows.put(Table.DIAGNOSTICS, diagnostics.getOrDefault(id, List.of()));
                for (Map.Entry<Table, DataFileReader<GenericRecord>> table : tables.entrySet()) {
                    rows.put(table.getKey(), take(id, table.getKey(), table.getValue(), next));
                }
                String uri = text(bulletin, "source_uri");
                String key = Reuse.key(uri, text(bulletin, "source_sha256"));
                stored.put(
                        key, file.write(Documents.pack(id + "\n" + uri, rows)).written());
            }
        } finally {
            for (DataFileReader<GenericRecord> reader : tables.values()) {
                reader.close();
            }
        }
        return stored;
    }

    /** The rows of one bulletin; the first row of the next bulletin waits in {@code next}. */
    private static List<GenericRecord> take(
            String id, Table table, DataFileReader<GenericRecord> reader, Map<Table, GenericRecord> next) {
        List<GenericRecord> rows = new ArrayList<>();
        while (true) {
            GenericRecord row = next.remove(table);
            if (row == null && reader.hasNext()) {
                row = reader.next();
            }
            if (row == null) {
                return rows;
            }
            if (!text(row, "bulletin_id").equals(id)) {
                next.put(table, row);
                return rows;
            }
            rows.add(row);
        }
    }

    /** What was found in each bulletin; what concerns other inputs is found again. */
    private Map<String, List<GenericRecord>> diagnostics() throws IOException {
        Map<String, List<GenericRecord>> diagnostics = new HashMap<>();
        try (DataFileReader<GenericRecord> reader = reader(Table.DIAGNOSTICS)) {
            for (GenericRecord row : reader) {
                if (row.get("bulletin_id") != null && !text(row, "code").equals(FindingCode.DUPLICATE_CONTENT.name())) {
                    diagnostics
                            .computeIfAbsent(text(row, "bulletin_id"), id -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        return diagnostics;
    }

    private void check() throws IOException {
        for (String line : Files.readAllLines(folder.resolve("SHA256SUMS"))) {
            String[] parts = line.split("  ", 2);
            boolean table = parts.length == 2 && parts[1].startsWith("avro/");
            if (table && !Release.hash(folder.resolve(parts[1])).equals(parts[0])) {
                throw new BuildException(folder.resolve(parts[1]) + " is damaged; leave out --update");
            }
        }
    }

    private DataFileReader<GenericRecord> reader(Table table) throws IOException {
        Path file = folder.resolve(new AvroFormat().path(table));
        return new DataFileReader<>(file.toFile(), new GenericDatumReader<>(table.schema()));
    }

    private static String text(GenericRecord row, String field) {
        return String.valueOf(row.get(field));
    }
}
