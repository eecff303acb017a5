package org.jianbao.beam.publish;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.beam.format.ParquetFormat;
import org.jianbao.beam.format.RowWriter;
import org.jianbao.beam.format.Rows;
import org.jianbao.beam.format.Table;
import org.jianbao.beam.format.WorkFolder;
import org.jspecify.annotations.Nullable;

/**
 * Merges what the shards wrote, partition after partition, into one Parquet file a partition: all of 2023, then all of
 * 2024, each in the order of the bulletins. One row of each shard is in memory, and one file is written at a time.
 */
final class PartitionedJoin implements Closeable {
    private static final Comparator<@Nullable String> ORDER = Comparator.nullsLast(Comparator.naturalOrder());

    private final Partition partition;
    private final ParquetFormat format;
    private final Table table;
    private final Schema schema;
    private final List<Rows> shards = new ArrayList<>();

    private PartitionedJoin(Partition partition, ParquetFormat format, Table table) {
        this.partition = partition;
        this.format = format;
        this.table = table;
        this.schema = partition.schema(table);
    }

    /** Writes the files of a table; if it has no rows, one without rows, so that its columns can be read. */
    static void join(WorkFolder work, List<String> folders, Partition partition, ParquetFormat format, Table table)
            throws IOException {
        try (PartitionedJoin join = new PartitionedJoin(partition, format, table)) {
            for (String folder : folders) {
                join.shards.add(new Rows(work, PartitionedShard.file(folder, table)));
            }
            do {
                join.writeNext(work);
            } while (join.shards.stream().anyMatch(Rows::hasNext));
        }
    }

    private void writeNext(WorkFolder work) throws IOException {
        Optional<Rows> first = shards.stream().filter(Rows::hasNext).min(Comparator.comparing(Rows::partition, ORDER));
        @Nullable String value = first.isPresent() ? first.get().partition() : null;
        try (RowWriter file = format.open(work.create(path(value)), schema, table)) {
            for (Rows shard : shards) {
                while (shard.hasNext() && Objects.equals(shard.partition(), value)) {
                    file.write(without(shard.next()));
                }
            }
        }
    }

    private String path(@Nullable String value) {
        return "parquet/" + table.title() + "/" + partition.folder(value) + "/part-00000.parquet";
    }

    /** The row without the column that stands in the path. */
    private GenericRecord without(GenericRecord row) {
        if (schema.equals(row.getSchema())) {
            return row;
        }
        GenericRecord left = new GenericData.Record(schema);
        schema.getFields().forEach(field -> left.put(field.pos(), row.get(field.name())));
        return left;
    }

    @Override
    public void close() throws IOException {
        for (Rows shard : shards) {
            shard.close();
        }
    }

    /** The rows of one shard, of which the next is known. */
    private static final class Rows implements Closeable {
        private final DataFileStream<GenericRecord> file;
        private @Nullable GenericRecord ahead;

        Rows(WorkFolder work, String name) throws IOException {
            this.file = new DataFileStream<>(work.open(name), new GenericDatumReader<>());
            advance();
        }

        boolean hasNext() {
            return ahead != null;
        }

        @Nullable
        String partition() {
            Object value = Objects.requireNonNull(ahead).get("partition");
            return value == null ? null : value.toString();
        }

        GenericRecord next() {
            GenericRecord row = (GenericRecord) Objects.requireNonNull(ahead).get("row");
            advance();
            return row;
        }

        private void advance() {
            ahead = file.hasNext() ? file.next() : null;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
