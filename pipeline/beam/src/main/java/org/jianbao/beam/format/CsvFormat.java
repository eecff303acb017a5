package org.jianbao.beam.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.beam.cell.Decimals;
import org.jspecify.annotations.Nullable;

/** Writes RFC 4180 CSV: a list such as 报 is a JSON array, null an empty field. */
public final class CsvFormat implements TableFormat {
    private static final int SCALE = 9;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public String path(Table table) {
        return "csv/" + table.title() + ".csv";
    }

    @Override
    public RowWriter open(OutputStream file, Table table) throws IOException {
        return CsvRows.open(this, file, table.schema());
    }

    /** The cells of a row as they stand in CSV, before quoting: null is an empty one, a list a JSON array. */
    public List<String> cells(GenericRecord row) throws IOException {
        List<String> cells = new ArrayList<>();
        for (Schema.Field field : row.getSchema().getFields()) {
            cells.add(cell(field.schema(), row.get(field.pos())));
        }
        return cells;
    }

    @Override
    public void join(WorkFolder work, List<String> parts, Table table) throws IOException {
        try (OutputStream out = work.create(path(table))) {
            for (int i = 0; i < parts.size(); i++) {
                try (InputStream in = work.open(parts.get(i))) {
                    if (i > 0) {
                        skipLine(in);
                    }
                    in.transferTo(out);
                }
            }
        }
    }

    /** The header of a part, which holds no line end of its own. */
    private static void skipLine(InputStream in) throws IOException {
        int read = in.read();
        while (read >= 0 && read != '\n') {
            read = in.read();
        }
    }

    /** A value as it stands in CSV, before quoting. */
    String cell(Schema schema, @Nullable Object value) throws IOException {
        if (value == null) {
            return "";
        }
        if (value instanceof ByteBuffer bytes) {
            return Decimals.text(bytes, SCALE);
        }
        if (value instanceof Iterable<?> items) {
            List<String> texts = new ArrayList<>();
            items.forEach(item -> texts.add(String.valueOf(item)));
            return json.writeValueAsString(texts);
        }
        return value instanceof Integer day && date(schema)
                ? LocalDate.ofEpochDay(day).toString()
                : String.valueOf(value);
    }

    private static boolean date(Schema schema) {
        if (schema.isUnion()) {
            for (Schema type : schema.getTypes()) {
                if (date(type)) {
                    return true;
                }
            }
            return false;
        }
        return schema.getLogicalType() != null
                && "date".equals(schema.getLogicalType().getName());
    }
}
