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
 * them: {@code 座谈会,"农村公路,桥梁"}. Quoted is a cell that holds a comma, a quotation mark or a line end, or begins a
 * record with {@code #}, which some readers take for a comment. Not for several threads.
 */
final class CsvRows implements RowWriter {
    private static final int BUFFER = 1 << 16;
    private static final byte[] END = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private final CsvFormat format;
    private final OutputStream out;
    private byte[] buffer = new byte[BUFFER];
    private int length;

    private CsvRows(CsvFormat format, OutputStream out) {
        this.format = format;
        this.out = out;
    }

    /** Begins a file with the names of the columns. */
    static CsvRows open(CsvFormat format, OutputStream out, Schema table) {
        CsvRows rows = new CsvRows(format, out);
        for (Schema.Field field : table.getFields()) {
            rows.cell(field.pos(), new Utf8(field.name()));
        }
        rows.endRecord();
        return rows;
    }

    @Override
    public void write(GenericRecord row) throws IOException {
        for (Schema.Field field : row.getSchema().getFields()) {
            Object value = row.get(field.pos());
            cell(field.pos(), value instanceof Utf8 text ? text : text(field, value));
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

    private Utf8 text(Schema.Field field, @Nullable Object value) throws IOException {
        return new Utf8(format.cell(field.schema(), value));
    }

    private void cell(int column, Utf8 text) {
        byte[] bytes = text.getBytes();
        int size = text.getByteLength();
        if (length + 2L * size + 4 > buffer.length) {
            grow(2L * size + 4);
        }
        if (column > 0) {
            buffer[length++] = ',';
        }
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
        if (length + END.length > buffer.length) {
            grow(END.length);
        }
        System.arraycopy(END, 0, buffer, length, END.length);
        length += END.length;
    }

    private void grow(long more) {
        long size = Math.max(2L * buffer.length, length + more);
        buffer = Arrays.copyOf(buffer, Math.toIntExact(size));
    }

    private void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }
}
