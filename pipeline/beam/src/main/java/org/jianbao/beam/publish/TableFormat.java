package org.jianbao.beam.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.generic.GenericRecord;

/** Writes the rows of a table as one file: 一张表 as {@code csv/figures.csv}. */
public interface TableFormat {
    /** Where the table goes within a release. */
    String path(Table table);

    void write(Path file, Table table, List<GenericRecord> rows) throws IOException;

    /** Makes the table's file, or files beside it, of the files of its shards, which stand in order. */
    void join(List<Path> parts, Path file, Table table) throws IOException;
}
