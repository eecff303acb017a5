package org.jianbao.beam.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.beam.format.RowWriter;
import org.jianbao.beam.format.Table;
import org.jianbao.beam.format.TableFormat;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.transit.DocumentReader;
import org.jianbao.beam.transit.Documents;
import org.jianbao.beam.transit.ShuffledDocument;
import org.jianbao.finding.FindingCode;

/**
 * Writes the documents of one shard in order: by bulletin id, duplicates by content once, under the smallest name. Holds
 * the rows of one document at a time, besides diagnostics and what is counted of 江苏省 and every other entity.
 */
final class ShardWriter implements Closeable {
    private final Map<Table, List<RowWriter>> files = new EnumMap<>(Table.class);
    private final EntityCounts entities = new EntityCounts();
    private final List<GenericRecord> diagnostics = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<PartitionedShard.Document> kept = new ArrayList<>();
    private final WorkFolder work;
    private final Parts parts;
    private final String folder;
    private String before = "";

    private ShardWriter(WorkFolder work, Parts parts, String folder) {
        this.work = work;
        this.parts = parts;
        this.folder = folder;
    }

    /** Begins all files of a shard. */
    static ShardWriter open(WorkFolder work, Parts parts, String folder) throws IOException {
        ShardWriter writer = new ShardWriter(work, parts, folder);
        try {
            writer.open();
            return writer;
        } catch (IOException | RuntimeException e) {
            try (writer) {
                throw e;
            }
        }
    }

    /** Writes all of a shard at once, and gives what was counted: {@code rows.figures → 412}, {@code rejected → 1}. */
    static Map<String, Long> write(WorkFolder work, Parts parts, String folder, List<ShuffledDocument> documents)
            throws IOException {
        try (ShardWriter writer = open(work, parts, folder)) {
            return writer.write(documents);
        }
    }

    /** Writes the documents, of which there are no others, and gives what was counted. */
    Map<String, Long> write(List<ShuffledDocument> documents) throws IOException {
        try (DocumentReader reader = new DocumentReader(work)) {
            for (ShuffledDocument document :
                    documents.stream().sorted(ShuffledDocument.ORDER).toList()) {
                add(document, Documents.unpack(reader.read(document)));
            }
        }
        end();
        if (parts.partition() != Partition.NONE) {
            PartitionedShard.write(work, folder, parts.partition(), kept);
        }
        return counts;
    }

    private void open() throws IOException {
        for (Table table : Table.values()) {
            List<RowWriter> writers = new ArrayList<>();
            files.put(table, writers);
            for (TableFormat format : parts.formats(table)) {
                writers.add(format.open(work.create(Parts.file(folder, format, table)), table));
            }
            if (table != Table.ENTITIES) {
                counts.put("rows." + table.title(), 0L);
            }
        }
        counts.put("rejected", 0L);
    }

    private void add(ShuffledDocument source, Map<Table, List<GenericRecord>> document) throws IOException {
        List<GenericRecord> bulletins = Documents.rows(document, Table.BULLETINS);
        if (bulletins.isEmpty()) {
            counts.merge("rejected", 1L, Long::sum);
            diagnostics.addAll(Documents.rows(document, Table.DIAGNOSTICS));
            return;
        }
        GenericRecord bulletin = bulletins.get(0);
        String id = text(bulletin, "bulletin_id");
        if (id.equals(before)) {
            diagnostics.add(duplicate(bulletin));
            return;
        }
        before = id;
        if (parts.partition() != Partition.NONE) {
            kept.add(new PartitionedShard.Document(parts.partition().value(bulletin), source));
        }
        for (Table table : Table.values()) {
            if (table == Table.DIAGNOSTICS) {
                diagnostics.addAll(Documents.rows(document, table));
            } else {
                write(table, Documents.rows(document, table));
            }
        }
        entities.count(Documents.rows(document, Table.MENTIONS), bulletin.get("issue_date"));
    }

    private void end() throws IOException {
        diagnostics.sort(Comparator.comparing((GenericRecord row) -> text(row, "source_uri")));
        write(Table.DIAGNOSTICS, diagnostics);
        for (GenericRecord row : diagnostics) {
            counts.merge("diagnostics." + row.get("code"), 1L, Long::sum);
        }
        write(Table.ENTITIES, entities.rows());
        counts.remove("rows." + Table.ENTITIES.title());
    }

    private void write(Table table, Iterable<GenericRecord> rows) throws IOException {
        for (GenericRecord row : rows) {
            for (RowWriter file : files.getOrDefault(table, List.of())) {
                file.write(row);
            }
            counts.merge("rows." + table.title(), 1L, Long::sum);
        }
    }

    /** Closes every file once, also after one that could not be closed. */
    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (List<RowWriter> writers : files.values()) {
            for (RowWriter writer : writers) {
                try {
                    writer.close();
                } catch (IOException e) {
                    failure = e;
                }
            }
        }
        files.clear();
        if (failure != null) {
            throw failure;
        }
    }

    private static GenericRecord duplicate(GenericRecord bulletin) {
        FindingCode code = FindingCode.DUPLICATE_CONTENT;
        String content = code + text(bulletin, "source_uri");
        GenericRecord row = new GenericData.Record(Table.DIAGNOSTICS.schema());
        row.put(
                "diagnostic_id",
                UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString());
        row.put("source_uri", text(bulletin, "source_uri"));
        row.put("bulletin_id", text(bulletin, "bulletin_id"));
        row.put("severity", code.severity().name());
        row.put("code", code.name());
        row.put("message", code.meaning());
        return row;
    }

    private static String text(GenericRecord row, String field) {
        return String.valueOf(row.get(field));
    }
}
