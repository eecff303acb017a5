package org.jianbao.beam.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as records of RFC 4180: {@code 座谈会,"农村公路,桥梁"}. A cell that is the same object as that of the row above
 * is made a text once. Not for several threads.
 */
final class CsvRows implements RowWriter {
    private final CsvFormat format;
    private final CsvWriter out;
    private final List<Schema.Field> columns;
    private final @Nullable Object[] above;
    private final String[] cells;

    private CsvRows(CsvFormat format, CsvWriter out, List<Schema.Field> columns) {
        this.format = format;
        this.out = out;
        this.columns = columns;
        this.above = new Object[columns.size()];
        this.cells = new String[columns.size()];
        Arrays.fill(cells, "");
    }

    /** Begins a file with the names of the columns. */
    static CsvRows open(CsvFormat format, OutputStream file, Schema table) {
        CsvWriter out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        out.writeRecord(table.getFields().stream().map(Schema.Field::name).toList());
        return new CsvRows(format, out, table.getFields());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same object is the same text, at no cost; another is made one again
    public void write(GenericRecord row) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            Object value = row.get(i);
            if (value != above[i]) {
                above[i] = value;
                cells[i] = format.cell(columns.get(i).schema(), value);
            }
        }
        out.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
