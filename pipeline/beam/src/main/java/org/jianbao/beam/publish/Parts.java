package org.jianbao.beam.publish;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.beam.format.AvroFormat;
import org.jianbao.beam.format.CsvFormat;
import org.jianbao.beam.format.ParquetFormat;
import org.jianbao.beam.format.Table;
import org.jianbao.beam.format.TableFormat;
import org.jianbao.beam.format.WorkFolder;

/** The files of the shards, and how they become the files of the release: 各片的数字 into {@code csv/figures.csv}. */
public final class Parts implements Serializable {
    private static final long serialVersionUID = 1;

    /** The join of what was counted. */
    static final int COUNTS = -1;

    static final String FOLDER = ".parts";
    private static final AvroFormat AVRO = new AvroFormat();
    private static final CsvFormat CSV = new CsvFormat();
    private static final List<Join> JOINS = all();

    private final Partition partition;
    private final String release;

    /**
     * @param partition by what the Parquet files lie in folders
     * @param release the name and version of the release
     */
    public Parts(Partition partition, String release) {
        this.partition = partition;
        this.release = release;
    }

    /** What is made of the parts of a table: its file in Avro, in CSV, its files in Parquet. */
    private enum Format {
        AVRO,
        CSV,
        PARQUET
    }

    private record Join(Format format, Table table) {}

    Partition partition() {
        return partition;
    }

    /** How many joins there are, which may be done anywhere, in any order. */
    static int joins() {
        return JOINS.size();
    }

    /**
     * Does one join.
     *
     * @param shards what each shard wrote, in order: its folder; for {@link #COUNTS} what it counted, as JSON
     */
    void join(WorkFolder work, int number, List<String> shards) throws IOException {
        if (number == COUNTS) {
            Counts.ofShards(shards).write(work, Counts.SHARDS);
            return;
        }
        Join join = JOINS.get(number);
        Table table = join.table();
        TableFormat format = format(join.format());
        List<String> files =
                shards.stream().map(folder -> file(folder, format, table)).toList();
        if (table == Table.ENTITIES) {
            writeEntities(work, files);
        } else if (format instanceof ParquetFormat parquet && partition.parts(table)) {
            PartitionedJoin.join(work, shards, partition, parquet, table);
        } else {
            format.join(work, files, table);
        }
    }

    /** The formats that a shard writes; its entities are only counted on, so one is enough. */
    List<TableFormat> formats(Table table) {
        if (table == Table.ENTITIES) {
            return List.of(AVRO);
        }
        return partition.parts(table) ? List.of(AVRO, CSV) : List.of(AVRO, CSV, format(Format.PARQUET));
    }

    private TableFormat format(Format format) {
        return switch (format) {
            case AVRO -> AVRO;
            case CSV -> CSV;
            case PARQUET -> new ParquetFormat(release);
        };
    }

    /** A new folder for the files of a shard. */
    static String folder(int shard) {
        return FOLDER + "/" + String.format("%05d-", shard) + UUID.randomUUID();
    }

    /** Where the file of one shard, one format, one table stands. */
    static String file(String folder, TableFormat format, Table table) {
        return folder + "/" + format.path(table);
    }

    private void writeEntities(WorkFolder work, List<String> files) throws IOException {
        EntityCounts counts = new EntityCounts();
        for (String file : files) {
            try (var reader = new DataFileStream<GenericRecord>(work.open(file), new GenericDatumReader<>())) {
                reader.forEach(counts::merge);
            }
        }
        for (Format format : Format.values()) {
            format(format).write(work, Table.ENTITIES, counts.rows());
        }
        Counts.of(Table.ENTITIES, counts.rows().size()).write(work, Counts.ENTITIES);
    }

    private static List<Join> all() {
        List<Join> joins = new ArrayList<>();
        for (Table table : Table.values()) {
            for (Format format : table == Table.ENTITIES ? List.of(Format.AVRO) : List.of(Format.values())) {
                joins.add(new Join(format, table));
            }
        }
        return List.copyOf(joins);
    }
}
