package org.jianbao.beam.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;

/** The files of the shards, and how they become the files of the release: 各片的数字 into {@code csv/figures.csv}. */
final class Parts {
    /** The join of what was counted. */
    static final int COUNTS = -1;

    static final String FOLDER = ".parts";
    private static final List<TableFormat> FORMATS = List.of(new AvroFormat(), new CsvFormat(), new ParquetFormat());
    private static final AvroFormat COUNTED = new AvroFormat();
    private static final List<Join> JOINS = all();

    private Parts() {}

    private record Join(TableFormat format, Table table) {}

    /** How many joins there are, which may be done anywhere, in any order. */
    static int joins() {
        return JOINS.size();
    }

    /**
     * Does one join.
     *
     * @param shards what each shard wrote, in order: its folder; for {@link #COUNTS} what it counted, as JSON
     */
    static void join(WorkFolder work, int number, List<String> shards) throws IOException {
        if (number == COUNTS) {
            Counts.ofShards(shards).write(work, Counts.SHARDS);
            return;
        }
        Join join = JOINS.get(number);
        List<String> files = shards.stream()
                .map(folder -> file(folder, join.format(), join.table()))
                .toList();
        if (join.table() == Table.ENTITIES) {
            writeEntities(work, files);
        } else {
            join.format().join(work, files, join.table());
        }
    }

    /** The entities of a shard are only counted on, so one format is enough. */
    static List<TableFormat> formats(Table table) {
        return table == Table.ENTITIES ? List.of(COUNTED) : FORMATS;
    }

    /** A new folder for the files of a shard. */
    static String folder(int shard) {
        return FOLDER + "/" + String.format("%05d-", shard) + UUID.randomUUID();
    }

    /** Where the file of one shard, one format, one table stands. */
    static String file(String folder, TableFormat format, Table table) {
        return folder + "/" + format.path(table);
    }

    private static void writeEntities(WorkFolder work, List<String> files) throws IOException {
        EntityCounts counts = new EntityCounts();
        for (String file : files) {
            try (var reader = new DataFileStream<GenericRecord>(work.open(file), new GenericDatumReader<>())) {
                reader.forEach(counts::merge);
            }
        }
        for (TableFormat format : FORMATS) {
            format.write(work, Table.ENTITIES, counts.rows());
        }
        Counts.of(Table.ENTITIES, counts.rows().size()).write(work, Counts.ENTITIES);
    }

    private static List<Join> all() {
        List<Join> joins = new ArrayList<>();
        for (Table table : Table.values()) {
            for (TableFormat format : formats(table)) {
                joins.add(new Join(format, table));
            }
        }
        return List.copyOf(joins);
    }
}
