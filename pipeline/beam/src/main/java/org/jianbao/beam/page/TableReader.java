package org.jianbao.beam.page;

import java.io.IOException;
import java.nio.file.Path;
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
    private final Schema shown;
    private final int bulletinId;
    private @Nullable GenericRecord ahead;

    TableReader(Path folder, String name) throws IOException {
        this.name = name;
        GenericDatumReader<GenericRecord> reader = new GenericDatumReader<>();
        this.rows =
                new DataFileReader<>(folder.resolve("avro/" + name + ".avro").toFile(), reader);
        this.shown = PackedColumn.shown(rows.getSchema());
        reader.setExpected(shown);
        Schema.Field bulletin = shown.getField("bulletin_id");
        this.bulletinId = bulletin == null ? -1 : bulletin.pos();
        advance();
    }

    Schema schema() {
        return rows.getSchema();
    }

    /** The schema of the rows that are given: the columns that the page shows. */
    Schema shown() {
        return shown;
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

    /** Adds the rows of a bulletin, by its id as Avro holds it; bulletins must be asked for in the order in which the table holds them. */
    void drain(Object bulletin, List<GenericRecord> into) {
        while (ahead != null && bulletin.equals(ahead.get(bulletinId))) {
            into.add(next());
        }
    }

    /** Fails if rows are left, which would be of bulletins that do not exist or stand in another order. */
    void expectEnd() {
        if (ahead != null) {
            throw new IllegalStateException(name + " is not in the order of bulletins at " + ahead.get(bulletinId));
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
