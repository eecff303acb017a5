package org.jianbao.beam.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.avro.generic.GenericRecord;

/** Writes the rows of a table as one file: 一张表 as {@code csv/figures.csv}. */
public interface TableFormat {
    /** Where the table goes within a release. */
    String path(Table table);

    /** Begins the file, whose rows then come one by one; it is closed with its writer. */
    RowWriter open(OutputStream file, Table table) throws IOException;

    /** Writes the file at once. */
    default void write(WorkFolder work, Table table, Iterable<GenericRecord> rows) throws IOException {
        try (RowWriter writer = open(work.create(path(table)), table)) {
            for (GenericRecord row : rows) {
                writer.write(row);
            }
        }
    }

    /** Makes the table's file, or files beside it, of the files of its shards, which stand in order. */
    void join(WorkFolder work, List<String> parts, Table table) throws IOException;
}
