package org.jianbao.beam.transit;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.util.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the bytes of a {@link RowPacker}. A text or number that stands in the row above too, 兴化市 once more, is the
 * same object, by which those who write the rows know it again. Not for several threads.
 */
final class RowUnpacker {
    private final byte[] bytes;
    private int at;

    RowUnpacker(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The rows of the next table. */
    List<GenericRecord> rows(Schema table) {
        int count = (int) number();
        Schema.Type[] types = types(table);
        @Nullable Object[] above = new Object[types.length];
        List<GenericRecord> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            GenericRecord row = new GenericData.Record(table);
            for (int column = 0; column < types.length; column++) {
                row.put(column, cell(types[column], above, column));
            }
            rows.add(row);
        }
        return rows;
    }

    private @Nullable Object cell(Schema.Type type, @Nullable Object[] above, int column) {
        long number = number();
        if (number == RowPacker.NULL) {
            return null;
        }
        if (type == Schema.Type.INT) {
            return integer(number - 1);
        }
        if (type == Schema.Type.ARRAY) {
            return list((int) number - 1);
        }
        if (number != RowPacker.ABOVE) {
            byte[] text = text(number);
            above[column] = type == Schema.Type.BYTES ? ByteBuffer.wrap(text) : new Utf8(text);
        }
        return above[column];
    }

    private List<Utf8> list(int size) {
        List<Utf8> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(new Utf8(text(number())));
        }
        return list;
    }

    private static int integer(long folded) {
        return (int) (folded >>> 1) ^ -(int) (folded & 1);
    }

    private byte[] text(long number) {
        int size = (int) (number - 2);
        at += size;
        return Arrays.copyOfRange(bytes, at - size, at);
    }

    private long number() {
        long number = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            number |= (bytes[at++] & 0x7FL) << shift;
            shift += 7;
        }
        return number | (long) bytes[at++] << shift;
    }

    private static Schema.Type[] types(Schema table) {
        return table.getFields().stream()
                .map(field -> plain(field.schema()).getType())
                .toArray(Schema.Type[]::new);
    }

    /** What a column holds that may be null. */
    private static Schema plain(Schema schema) {
        if (!schema.isUnion()) {
            return schema;
        }
        List<Schema> types = schema.getTypes();
        return types.get(types.get(0).getType() == Schema.Type.NULL ? 1 : 0);
    }
}
