package org.jianbao.beam.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;

/** The files of the shards, and how they become the files of the release. */
final class Parts {
    private static final List<TableFormat> FORMATS = List.of(new AvroFormat(), new CsvFormat(), new ParquetFormat());
    private static final AvroFormat COUNTED = new AvroFormat();

    private Parts() {}

    /** Joins the files of all shards into the release, merges the entities, and gives the number of those. */
    static long join(Path work, Shards shards) throws IOException {
        List<GenericRecord> entities = entities(work, shards);
        for (Table table : Table.values()) {
            for (TableFormat format : FORMATS) {
                Path file = work.resolve(format.path(table));
                Files.createDirectories(file.resolveSibling(""));
                if (table == Table.ENTITIES) {
                    format.write(file, table, entities);
                } else {
                    format.join(files(work, shards, format, table), file, table);
                }
            }
        }
        Place.delete(work.resolve(".parts"));
        Place.delete(DocumentFile.folder(work));
        return entities.size();
    }

    private static List<GenericRecord> entities(Path work, Shards shards) throws IOException {
        EntityCounts counts = new EntityCounts();
        for (Path file : files(work, shards, COUNTED, Table.ENTITIES)) {
            try (var reader = new DataFileReader<GenericRecord>(file.toFile(), new GenericDatumReader<>())) {
                reader.forEach(counts::merge);
            }
        }
        return new ArrayList<>(counts.rows());
    }

    /** The entities of a shard are only counted on, so one format is enough. */
    static List<TableFormat> formats(Table table) {
        return table == Table.ENTITIES ? List.of(COUNTED) : FORMATS;
    }

    private static List<Path> files(Path work, Shards shards, TableFormat format, Table table) {
        List<Path> files = new ArrayList<>();
        for (int shard = 0; shard < shards.count(); shard++) {
            files.add(file(work, shard, format, table));
        }
        return files;
    }

    /** Where the file of one shard, one format, one table stands. */
    static Path file(Path work, int shard, TableFormat format, Table table) {
        return work.resolve(".parts").resolve(String.format("%05d", shard)).resolve(format.path(table));
    }
}
