package org.jianbao.beam.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** Reads one table of a release row by row, and gives the rows of one bulletin after the other: 江苏第1期的数字. */
final class TableReader implements AutoCloseable {
    private final String name;
    private final DataFileReader<GenericRecord> blocks;
    private final AvroCells cells;
    private final int bulletinId;
    private long left;
    private byte[] block = {};
    private int at;
    private @Nullable AvroRow ahead;

    TableReader(Path folder, String name) throws IOException {
        this.name = name;
        this.blocks = new DataFileReader<>(
                folder.resolve("avro/" + name + ".avro").toFile(), new GenericDatumReader<GenericRecord>());
        this.cells = new AvroCells(schema());
        Schema.Field bulletin = schema().getField("bulletin_id");
        this.bulletinId = bulletin == null ? -1 : bulletin.pos();
        advance();
    }

    Schema schema() {
        return blocks.getSchema();
    }

    boolean hasNext() {
        return ahead != null;
    }

    AvroRow next() throws IOException {
        AvroRow row = ahead;
        if (row == null) {
            throw new IllegalStateException("no more rows in " + name);
        }
        advance();
        return row;
    }

    /** The bytes of a text of a row. */
    byte[] text(AvroRow row, int column) {
        find(row, column);
        return Arrays.copyOfRange(row.block(), cells.from(), cells.at());
    }

    /** An integer of a row. */
    int number(AvroRow row, int column) {
        cells.begin(row.block(), row.from());
        for (int i = 0; i < column; i++) {
            cells.skip(i);
        }
        return cells.isNull(column) ? 0 : cells.number();
    }

    /** Adds the rows of a bulletin, by the bytes of its id; bulletins must be asked for in the order in which the table holds them. */
    void drain(byte[] bulletin, List<AvroRow> into) throws IOException {
        while (ahead != null && isOf(ahead, bulletin)) {
            into.add(next());
        }
    }

    /** Fails if rows are left, which would be of bulletins that do not exist or stand in another order. */
    void expectEnd() {
        if (ahead != null) {
            throw new IllegalStateException(name + " is not in the order of bulletins");
        }
    }

    @Override
    public void close() throws IOException {
        blocks.close();
    }

    private boolean isOf(AvroRow row, byte[] bulletin) {
        find(row, bulletinId);
        return row.holds(cells.from(), cells.at(), bulletin);
    }

    private void find(AvroRow row, int column) {
        cells.begin(row.block(), row.from());
        for (int i = 0; i <= column; i++) {
            cells.skip(i);
        }
    }

    private void advance() throws IOException {
        while (left == 0 && blocks.hasNext()) {
            ByteBuffer bytes = blocks.nextBlock();
            left = blocks.getBlockCount();
            block = new byte[bytes.remaining()];
            bytes.duplicate().get(block);
            at = 0;
        }
        if (left == 0) {
            ahead = null;
            return;
        }
        cells.begin(block, at);
        ahead = cells.row();
        at = cells.at();
        left--;
    }
}
