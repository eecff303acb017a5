package org.jianbao.beam.page;

import java.util.List;
import org.apache.avro.Schema;

/**
 * Walks through a row of Avro's binary form, cell by cell, without making objects of them (Apache Avro specification,
 * binary encoding): a text is its length and its bytes, null the number of a branch. Not for several threads.
 */
final class AvroCells {
    private final Schema.Type[] types;
    /** By column: the branch that is null; below zero where there is none. */
    private final int[] empty;

    private byte[] block = {};
    private int at;
    private int from;

    AvroCells(Schema table) {
        List<Schema.Field> fields = table.getFields();
        this.types = new Schema.Type[fields.size()];
        this.empty = new int[fields.size()];
        for (int i = 0; i < types.length; i++) {
            Schema schema = fields.get(i).schema();
            types[i] = PackedColumn.plain(schema).getType();
            empty[i] = schema.isUnion() ? schema.getTypes().get(0).getType() == Schema.Type.NULL ? 0 : 1 : -1;
        }
    }

    int columns() {
        return types.length;
    }

    void begin(byte[] block, int at) {
        this.block = block;
        this.at = at;
    }

    /** Where the next cell begins. */
    int at() {
        return at;
    }

    byte[] block() {
        return block;
    }

    /** Whether the cell is null, which is all of it then; asked first of every cell. */
    boolean isNull(int column) {
        return empty[column] >= 0 && number() == empty[column];
    }

    int number() {
        int folded = varint();
        return folded >>> 1 ^ -(folded & 1);
    }

    /** Goes past a text or bytes, which stand from {@link #from} to {@link #at} then. */
    void text() {
        int length = number();
        from = at;
        at += length;
    }

    int from() {
        return from;
    }

    /** How many items of a list follow each other; 0 at its end. */
    int items() {
        int count = number();
        if (count < 0) {
            number();
            return -count;
        }
        return count;
    }

    /** Goes past the cell of a column. */
    void skip(int column) {
        if (isNull(column)) {
            return;
        }
        switch (types[column]) {
            case INT -> number();
            case ARRAY -> {
                for (int left = items(); left > 0; left = items()) {
                    for (int i = 0; i < left; i++) {
                        text();
                    }
                }
            }
            case STRING, BYTES -> text();
            default -> throw new IllegalStateException("no column is of type " + types[column]);
        }
    }

    /** The row that begins here; goes past it. */
    AvroRow row() {
        int first = at;
        for (int column = 0; column < types.length; column++) {
            skip(column);
        }
        return new AvroRow(block, first, at);
    }

    private int varint() {
        int number = 0;
        int shift = 0;
        while (block[at] < 0) {
            number |= (block[at++] & 0x7F) << shift;
            shift += 7;
        }
        return number | block[at++] << shift;
    }
}
