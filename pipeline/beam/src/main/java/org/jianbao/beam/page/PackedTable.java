package org.jianbao.beam.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows packed for the page: each distinct text once, rows as numbers. Two rows of 兴化市 hold that name once.
 *
 * <p>Columns of whole texts that other columns repeat are left out. An integer stands as it is; anything else as a place
 * in {@code strings}, place 0 being null; a list as a list of places. An identifier that begins with its bulletin's is cut
 * to what follows it. Not for several threads while rows are added.
 */
final class PackedTable extends JsonSerializable.Base {
    private static final int NULL = Integer.MIN_VALUE;

    private final List<PackedColumn> columns;
    private final PackedTexts texts = new PackedTexts();
    private final List<int[]> lists = new ArrayList<>();
    private int[] cells = new int[1024];
    private int count;
    private final int bulletinId;
    private @Nullable Object bulletin;
    private String prefix = "";

    /** @param schema the columns that are {@linkplain PackedColumn#shown shown} of a table */
    PackedTable(Schema schema) {
        this.columns = PackedColumn.of(schema);
        Schema.Field id = schema.getField("bulletin_id");
        this.bulletinId = id == null ? -1 : id.pos();
    }

    void add(GenericRecord row) {
        if (bulletinId >= 0) {
            begin(row.get(bulletinId));
        }
        if (count + columns.size() > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(cells.length, columns.size()) * 2);
        }
        for (PackedColumn column : columns) {
            cells[count++] = cell(column, row.get(column.position()));
        }
    }

    /** Another bulletin cuts its identifiers otherwise. */
    private void begin(@Nullable Object bulletin) {
        if (!Objects.equals(bulletin, this.bulletin)) {
            this.bulletin = bulletin;
            prefix = bulletin + "-";
            columns.forEach(column -> column.remember(null, 0));
        }
    }

    private int cell(PackedColumn column, @Nullable Object value) {
        if (value == null) {
            return column.type() == 'i' ? NULL : 0;
        }
        if (column.type() == 'i') {
            return (Integer) value;
        }
        if (value instanceof Iterable<?> items) {
            lists.add(texts.places(items));
            return lists.size() - 1;
        }
        if (!column.repeats(value)) {
            column.remember(value, texts.place(text(column, value)));
            if (column.searched()) {
                texts.search(column.lastPlace());
            }
        }
        return column.lastPlace();
    }

    private String text(PackedColumn column, Object value) {
        String text = column.text(value);
        boolean cut = column.type() == 'k' && text.startsWith(prefix) && !prefix.isEmpty();
        return cut ? text.substring(prefix.length() - 1) : text;
    }

    /** The columns that are shown. */
    List<PackedColumn> columns() {
        return columns;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** How many cells of a column are not null. */
    int filled(int column) {
        int empty = columns.get(column).type() == 'i' ? NULL : 0;
        int filled = 0;
        for (int i = column; i < count; i += columns.size()) {
            filled += cells[i] == empty ? 0 : 1;
        }
        return filled;
    }

    /** How often each text stands in a column. */
    Map<String, Integer> values(int column) {
        Map<String, Integer> values = new HashMap<>();
        for (int i = column; i < count; i += columns.size()) {
            if (cells[i] > 0) {
                values.merge(texts.at(cells[i]), 1, Integer::sum);
            }
        }
        return values;
    }

    /** The texts that the page searches, each once. */
    List<String> searched() {
        return texts.searched();
    }

    /** Writes columns, their types, strings and rows. */
    @Override
    public void serialize(JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("columns");
        StringBuilder types = new StringBuilder();
        for (PackedColumn column : columns) {
            json.writeString(column.name());
            types.append(column.type());
        }
        json.writeEndArray();
        json.writeStringField("types", types.toString());
        json.writeFieldName("strings");
        texts.write(json);
        rows(json);
        json.writeEndObject();
    }

    private void rows(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rows");
        for (int row = 0; row < count; row += columns.size()) {
            json.writeStartArray();
            for (int i = 0; i < columns.size(); i++) {
                cell(json, columns.get(i), cells[row + i]);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void cell(JsonGenerator json, PackedColumn column, int cell) throws IOException {
        if (column.type() == 'l') {
            int[] list = lists.get(cell);
            json.writeArray(list, 0, list.length);
        } else if (cell == NULL) {
            json.writeNull();
        } else {
            json.writeNumber(cell);
        }
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(json, provider);
    }
}
