package org.jianbao.beam.publish;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.beam.format.Table;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.transit.DocumentReader;
import org.jianbao.beam.transit.Documents;
import org.jianbao.beam.transit.ShuffledDocument;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a shard once more, partition after partition, 2023 before 2024, for {@link PartitionedJoin} to merge:
 * one file a table, one document in memory at a time, however many partitions there are.
 */
final class PartitionedShard implements Closeable {
    private static final String FOLDER = "/partitioned/";

    private final Map<Table, Schema> schemas = new EnumMap<>(Table.class);
    private final Map<Table, DataFileWriter<GenericRecord>> files = new EnumMap<>(Table.class);

    private PartitionedShard() {}

    /** A document and the partition that its bulletin belongs to. */
    record Document(@Nullable String partition, ShuffledDocument document) {}

    /** Writes the documents, which come in their order; those of no partition are the last. */
    static void write(WorkFolder work, String folder, Partition partition, List<Document> documents)
            throws IOException {
        List<Document> sorted = new ArrayList<>(documents);
        sorted.sort(Comparator.comparing(Document::partition, Comparator.nullsLast(Comparator.naturalOrder())));
        try (DocumentReader reader = new DocumentReader(work);
                PartitionedShard shard = new PartitionedShard()) {
            for (Table table : Table.values()) {
                if (partition.parts(table)) {
                    shard.open(work, folder, table);
                }
            }
            for (Document document : sorted) {
                shard.add(document.partition(), Documents.unpack(reader.read(document.document())));
            }
        }
    }

    /** Where the rows of a table stand that a shard wrote. */
    static String file(String folder, Table table) {
        return folder + FOLDER + table.title() + ".avro";
    }

    /** A row with the partition that it belongs to. */
    private static Schema schema(Table table) {
        Schema name = Schema.createUnion(Schema.create(Schema.Type.NULL), Schema.create(Schema.Type.STRING));
        return Schema.createRecord(
                "Partitioned",
                "A row and its partition.",
                "org.jianbao.table",
                false,
                List.of(new Schema.Field("partition", name), new Schema.Field("row", table.schema())));
    }

    private void open(WorkFolder work, String folder, Table table) throws IOException {
        DataFileWriter<GenericRecord> writer = new DataFileWriter<>(new GenericDatumWriter<>());
        writer.setCodec(CodecFactory.deflateCodec(CodecFactory.DEFAULT_DEFLATE_LEVEL));
        Schema schema = schema(table);
        schemas.put(table, schema);
        files.put(table, writer.create(schema, work.create(file(folder, table))));
    }

    private void add(@Nullable String partition, Map<Table, List<GenericRecord>> document) throws IOException {
        for (Map.Entry<Table, DataFileWriter<GenericRecord>> file : files.entrySet()) {
            Schema schema = Objects.requireNonNull(schemas.get(file.getKey()));
            for (GenericRecord row : Documents.rows(document, file.getKey())) {
                GenericRecord partitioned = new GenericData.Record(schema);
                partitioned.put("partition", partition);
                partitioned.put("row", row);
                file.getValue().append(partitioned);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (DataFileWriter<GenericRecord> file : files.values()) {
            file.close();
        }
    }
}
