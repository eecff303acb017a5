package org.jianbao.beam.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.util.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as records of RFC 4180. Texts are copied byte by byte as they lie in the rows, since an archive has many of
 * them: {@code 座谈会,"农村公路,桥梁"}; what stands in the row above is copied from there. Quoted is a cell that holds a comma, a quotation mark or a line end, or begins a
 * record with {@code #}, which some readers take for a comment. Not for several threads.
 */
final class CsvRows implements RowWriter {
    private static final int BUFFER = 1 << 17;
    private static final int DIGITS = 11;
    private static final byte[] END = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private final CsvFormat format;
    private final OutputStream out;
    private final Cell[] above;
    private byte[] buffer = new byte[BUFFER];
    private int length;

    private CsvRows(CsvFormat format, OutputStream out, Schema table) {
        this.format = format;
        this.out = out;
        this.above = table.getFields().stream()
                .map(field -> new Cell(field.schema()))
                .toArray(Cell[]::new);
    }

    /** The cell that was written last in a column, and where it stands in the buffer, if it still does. */
    private static final class Cell {
        private final Schema schema;
        private final boolean number;
        private @Nullable Object value;
        private int from;
        private int size;

        Cell(Schema schema) {
            this.schema = schema;
            this.number = RowEncoder.plain(schema).getType() == Schema.Type.INT && !CsvFormat.date(schema);
        }
    }

    /** Begins a file with the names of the columns. */
    static CsvRows open(CsvFormat format, OutputStream out, Schema table) {
        CsvRows rows = new CsvRows(format, out, table);
        for (Schema.Field field : table.getFields()) {
            rows.separate(field.pos());
            rows.text(field.pos(), new Utf8(field.name()));
        }
        rows.endRecord();
        return rows;
    }

    @Override
    public void write(GenericRecord row) throws IOException {
        for (int column = 0; column < above.length; column++) {
            separate(column);
            Object value = row.get(column);
            if (value != null) {
                cell(column, value);
            }
        }
        endRecord();
        if (length >= BUFFER / 2) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }

    private void separate(int column) {
        if (column > 0) {
            ensure(1);
            buffer[length++] = ',';
        }
    }

    private void cell(int column, Object value) throws IOException {
        Cell cell = above[column];
        if (cell.number && value instanceof Integer number) {
            number(number);
            return;
        }
        int from = length;
        if (value.equals(cell.value)) {
            ensure(cell.size);
            System.arraycopy(buffer, cell.from, buffer, length, cell.size);
            length += cell.size;
            return;
        }
        text(column, value instanceof Utf8 text ? text : new Utf8(format.cell(cell.schema, value)));
        cell.value = value;
        cell.from = from;
        cell.size = length - from;
    }

    private void number(int number) {
        ensure(DIGITS);
        int from = length;
        long left = Math.abs((long) number);
        do {
            buffer[length++] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
        if (number < 0) {
            buffer[length++] = '-';
        }
        for (int i = from, j = length - 1; i < j; i++, j--) {
            byte digit = buffer[i];
            buffer[i] = buffer[j];
            buffer[j] = digit;
        }
    }

    private void text(int column, Utf8 text) {
        byte[] bytes = text.getBytes();
        int size = text.getByteLength();
        ensure(2L * size + 2);
        if (isQuoted(column, bytes, size)) {
            quote(bytes, size);
        } else {
            System.arraycopy(bytes, 0, buffer, length, size);
            length += size;
        }
    }

    private static boolean isQuoted(int column, byte[] bytes, int size) {
        if (column == 0 && size > 0 && bytes[0] == '#') {
            return true;
        }
        for (int i = 0; i < size; i++) {
            byte each = bytes[i];
            if (each == ',' || each == '"' || each == '\n' || each == '\r') {
                return true;
            }
        }
        return false;
    }

    private void quote(byte[] bytes, int size) {
        buffer[length++] = '"';
        for (int i = 0; i < size; i++) {
            if (bytes[i] == '"') {
                buffer[length++] = '"';
            }
            buffer[length++] = bytes[i];
        }
        buffer[length++] = '"';
    }

    private void endRecord() {
        ensure(END.length);
        System.arraycopy(END, 0, buffer, length, END.length);
        length += END.length;
    }

    private void ensure(long more) {
        if (length + more > buffer.length) {
            long size = Math.max(2L * buffer.length, length + more);
            buffer = Arrays.copyOf(buffer, Math.toIntExact(size));
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
        for (Cell cell : above) {
            cell.value = null;
        }
    }
}
