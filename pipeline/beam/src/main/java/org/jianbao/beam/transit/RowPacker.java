package org.jianbao.beam.transit;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.apache.avro.util.Utf8;
import org.jianbao.beam.cell.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows into bytes, cell by cell, for a {@link RowUnpacker}. Most cells of a table of a bulletin are those of the row
 * before, 兴化市 and its sentence once more, and take one byte. Not for several threads.
 *
 * <p>A number begins each cell: 0 stands for null. An integer follows it as that number, its sign in the lowest bit, plus
 * one. Of a text or bytes, 1 stands for the cell above, and any other number is the length plus two. Of a list it is the
 * length plus one, and a text follows for each item.
 */
final class RowPacker {
    static final int NULL = 0;
    static final int ABOVE = 1;
    private static final int FIRST = 1 << 16;
    private static final int SCALE = 9;
    private static final int LONGEST_NUMBER = 10;

    private byte[] bytes = new byte[FIRST];
    private int length;
    private Object[] above = {};

    /** Begins a table of so many rows and columns. */
    void begin(int rows, int columns) {
        number(rows);
        above = new Object[columns];
    }

    /**
     * Adds the next cell of a row.
     *
     * @param value a text, a number, a day, a list of texts, or what Avro makes of them
     */
    void add(int column, @Nullable Object value) {
        if (value == null) {
            number(NULL);
        } else if (value instanceof Integer number) {
            integer(number);
        } else if (value instanceof LocalDate date) {
            integer((int) date.toEpochDay());
        } else if (value instanceof Collection<?> texts) {
            number(texts.size() + 1);
            texts.forEach(text -> text(text.toString().getBytes(StandardCharsets.UTF_8)));
        } else if (value.equals(above[column])) {
            number(ABOVE);
        } else {
            above[column] = value;
            text(value);
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void text(Object value) {
        if (value instanceof Utf8 text) {
            text(text.getBytes(), text.getByteLength());
        } else if (value instanceof BigDecimal number) {
            text(Decimals.bytes(number, SCALE));
        } else if (value instanceof ByteBuffer buffer) {
            byte[] copy = new byte[buffer.remaining()];
            buffer.duplicate().get(copy);
            text(copy);
        } else {
            text(value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void text(byte[] text) {
        text(text, text.length);
    }

    private void text(byte[] text, int size) {
        number(size + 2L);
        ensure(size);
        System.arraycopy(text, 0, bytes, length, size);
        length += size;
    }

    private void integer(int value) {
        number(Integer.toUnsignedLong(value << 1 ^ value >> Integer.SIZE - 1) + 1);
    }

    private void number(long number) {
        ensure(LONGEST_NUMBER);
        long left = number;
        while (left >= 0x80) {
            bytes[length++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            long size = Math.max(2L * bytes.length, (long) length + more);
            bytes = Arrays.copyOf(bytes, Math.toIntExact(size));
        }
    }
}
