package org.jianbao.beam.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.generic.GenericRecord;

/** Writes the rows of a table as one file: 一张表 as {@code csv/figures.csv}. */
public interface TableFormat {
    /** Where the table goes within a release. */
    String path(Table table);

    /** Begins the file, whose rows then come one by one; an older file of that name is replaced. */
    RowWriter open(Path file, Table table) throws IOException;

    /** Writes the file at once. */
    default void write(Path file, Table table, Iterable<GenericRecord> rows) throws IOException {
        try (RowWriter writer = open(file, table)) {
            for (GenericRecord row : rows) {
                writer.write(row);
            }
        }
    }

    /** Makes the table's file, or files beside it, of the files of its shards, which stand in order. */
    void join(List<Path> parts, Path file, Table table) throws IOException;
}
