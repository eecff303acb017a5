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
    private final List<@Nullable String> strings = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<int[]> lists = new ArrayList<>();
    private int[] cells = new int[1024];
    private int count;
    private String prefix = "";

    PackedTable(Schema schema) {
        this.columns = PackedColumn.of(schema);
        strings.add(null);
    }

    void add(GenericRecord row) {
        if (row.hasField("bulletin_id")) {
            begin(row.get("bulletin_id") + "-");
        }
        if (count + columns.size() > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(cells.length, columns.size()) * 2);
        }
        for (PackedColumn column : columns) {
            cells[count++] = cell(column, row.get(column.position()));
        }
    }

    /** Another bulletin cuts its identifiers otherwise. */
    private void begin(String bulletin) {
        if (!bulletin.equals(prefix)) {
            prefix = bulletin;
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
            lists.add(list(items));
            return lists.size() - 1;
        }
        if (!column.repeats(value)) {
            column.remember(value, place(text(column, value)));
        }
        return column.lastPlace();
    }

    private int[] list(Iterable<?> items) {
        List<Integer> list = new ArrayList<>();
        items.forEach(item -> list.add(place(String.valueOf(item))));
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private @Nullable String text(PackedColumn column, Object value) {
        String text = column.text(value);
        boolean cut = column.type() == 'k' && text != null && text.startsWith(prefix) && !prefix.isEmpty();
        return cut ? String.valueOf(text).substring(prefix.length() - 1) : text;
    }

    private int place(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        Integer place = places.putIfAbsent(text, strings.size());
        if (place == null) {
            strings.add(text);
            return strings.size() - 1;
        }
        return place;
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
        json.writeArrayFieldStart("strings");
        for (String string : strings) {
            json.writeString(string);
        }
        json.writeEndArray();
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
