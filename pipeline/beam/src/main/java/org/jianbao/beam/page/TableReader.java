package org.jianbao.beam.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** Reads one table of a release row by row, and gives the rows of one bulletin after the other: 江苏第1期的数字. */
final class TableReader implements AutoCloseable {
    private final String name;
    private final DataFileReader<GenericRecord> rows;
    private @Nullable GenericRecord ahead;

    TableReader(Path folder, String name) throws IOException {
        this.name = name;
        this.rows =
                new DataFileReader<>(folder.resolve("avro/" + name + ".avro").toFile(), new GenericDatumReader<>());
        advance();
    }

    Schema schema() {
        return rows.getSchema();
    }

    boolean hasNext() {
        return ahead != null;
    }

    GenericRecord next() {
        GenericRecord row = ahead;
        if (row == null) {
            throw new IllegalStateException("no more rows in " + name);
        }
        advance();
        return row;
    }

    /** The rows of a bulletin; bulletins must be asked for in the order in which the table holds them. */
    List<GenericRecord> of(String bulletinId) {
        List<GenericRecord> found = new ArrayList<>();
        while (ahead != null && String.valueOf(ahead.get("bulletin_id")).equals(bulletinId)) {
            found.add(next());
        }
        return found;
    }

    /** Fails if rows are left, which would be of bulletins that do not exist or stand in another order. */
    void expectEnd() {
        if (ahead != null) {
            throw new IllegalStateException(name + " is not in the order of bulletins at " + ahead.get("bulletin_id"));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private void advance() {
        ahead = rows.hasNext() ? rows.next() : null;
    }
}
