package org.jianbao.beam.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.jianbao.beam.cell.Decimals;
import org.jianbao.beam.cell.DistinctTexts;

/**
 * Rows packed for the page: each distinct text once, rows as numbers. Two rows of 兴化市 hold that name once.
 *
 * <p>Columns of whole texts that other columns repeat are left out. An integer stands as it is; anything else as a place
 * in {@code strings}, place 0 being null; a list as a list of places. An identifier that begins with its bulletin's is cut
 * to what follows it. Not for several threads while rows are added.
 */
final class PackedTable implements PageData {
    private static final int NULL = Integer.MIN_VALUE;

    private final List<PackedColumn> all;
    private final List<PackedColumn> columns;
    private final AvroCells row;
    private final int bulletinId;
    private final DistinctTexts texts = new DistinctTexts();
    private final BitSet searched = new BitSet();
    private final List<int[]> lists = new ArrayList<>();
    private int[] cells = new int[1024];
    private int count;
    /** The id of the bulletin of the row before, and a hyphen. */
    private byte[] prefix = {};

    /** @param schema of the table, with the columns that are not shown */
    PackedTable(Schema schema) {
        this.all = PackedColumn.of(schema);
        this.columns = all.stream().filter(PackedColumn::shown).toList();
        this.row = new AvroCells(schema);
        Schema.Field id = schema.getField("bulletin_id");
        this.bulletinId = id == null ? -1 : id.pos();
    }

    void add(AvroRow added) {
        if (bulletinId >= 0) {
            begin(added);
        }
        if (count + columns.size() > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(cells.length, columns.size()) * 2);
        }
        row.begin(added.block(), added.from());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).shown()) {
                cells[count++] = cell(all.get(i), i);
            } else {
                row.skip(i);
            }
        }
    }

    /** Another bulletin cuts its identifiers otherwise. */
    private void begin(AvroRow added) {
        row.begin(added.block(), added.from());
        for (int i = 0; i < bulletinId; i++) {
            row.skip(i);
        }
        boolean none = row.isNull(bulletinId);
        if (!none) {
            row.text();
        }
        int size = none ? 0 : row.at() - row.from();
        if (prefix.length != size + 1 || !isPrefix(row.block(), row.from(), size)) {
            prefix = new byte[size + 1];
            System.arraycopy(row.block(), row.from(), prefix, 0, size);
            prefix[size] = '-';
            columns.forEach(PackedColumn::forget);
        }
    }

    /** Whether some bytes are the first of the identifiers of the bulletin. */
    private boolean isPrefix(byte[] block, int from, int size) {
        return Arrays.equals(block, from, from + size, prefix, 0, size);
    }

    private int cell(PackedColumn column, int number) {
        if (row.isNull(number)) {
            return column.type() == 'i' ? NULL : 0;
        }
        if (column.type() == 'i') {
            return row.number();
        }
        if (column.type() == 'l') {
            lists.add(list());
            return lists.size() - 1;
        }
        int from = row.at();
        int day = 0;
        if (column.isDate()) {
            day = row.number();
        } else {
            row.text();
            from = row.from();
        }
        if (!column.repeats(row.block(), from, row.at())) {
            column.remember(row.block(), from, row.at(), place(column, from, day));
            if (column.searched()) {
                searched.set(column.lastPlace());
            }
        }
        return column.lastPlace();
    }

    /** The place of a text, a number or a day, each as CSV writes it: 5.63, 2024-04-16. */
    private int place(PackedColumn column, int from, int day) {
        byte[] block = row.block();
        int to = row.at();
        if (column.isDate()) {
            return place(LocalDate.ofEpochDay(day).toString());
        }
        if (column.scale() >= 0) {
            return place(Decimals.text(ByteBuffer.wrap(block, from, to - from), column.scale()));
        }
        int hyphen = prefix.length - 1;
        boolean cut = column.type() == 'k'
                && hyphen >= 0
                && to - from > hyphen
                && isPrefix(block, from, hyphen)
                && block[from + hyphen] == '-';
        return 1 + texts.place(block, cut ? from + hyphen : from, to);
    }

    private int place(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return 1 + texts.place(bytes, 0, bytes.length);
    }

    private int[] list() {
        int[] list = new int[4];
        int length = 0;
        for (int left = row.items(); left > 0; left = row.items()) {
            for (int i = 0; i < left; i++) {
                if (length == list.length) {
                    list = Arrays.copyOf(list, 2 * length);
                }
                row.text();
                list[length++] = 1 + texts.place(row.block(), row.from(), row.at());
            }
        }
        return Arrays.copyOf(list, length);
    }

    /** The columns that are shown. */
    List<PackedColumn> columns() {
        return columns;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** How many cells of a column that is shown are not null. */
    int filled(int column) {
        int empty = columns.get(column).type() == 'i' ? NULL : 0;
        int filled = 0;
        for (int i = column; i < count; i += columns.size()) {
            filled += cells[i] == empty ? 0 : 1;
        }
        return filled;
    }

    /** How often each text stands in a column that is shown. */
    Map<String, Integer> values(int column) {
        int[] counts = new int[texts.size() + 1];
        for (int i = column; i < count; i += columns.size()) {
            counts[cells[i]]++;
        }
        Map<String, Integer> values = new HashMap<>();
        for (int place = 1; place < counts.length; place++) {
            if (counts[place] > 0) {
                values.put(text(place), counts[place]);
            }
        }
        return values;
    }

    /** The texts that the page searches, each once. */
    List<String> searched() {
        return searched.stream().filter(place -> place > 0).mapToObj(this::text).toList();
    }

    private String text(int place) {
        return new String(texts.get(place - 1), StandardCharsets.UTF_8);
    }

    /** Writes columns, their types, strings and rows. */
    @Override
    public void write(JsonBytes json) {
        json.raw("{\"columns\":[");
        StringBuilder types = new StringBuilder();
        for (PackedColumn column : columns) {
            json.raw(types.isEmpty() ? "" : ",").text(column.name());
            types.append(column.type());
        }
        json.raw("],\"types\":").text(types.toString()).raw(",\"strings\":[null");
        for (int i = 0; i < texts.size(); i++) {
            json.raw(',').text(texts.get(i));
        }
        json.raw("],\"rows\":[");
        for (int at = 0; at < count; at++) {
            int column = at % columns.size();
            json.raw(column > 0 ? "," : at > 0 ? ",[" : "[");
            cell(json, columns.get(column), cells[at]);
            if (column == columns.size() - 1) {
                json.raw(']');
            }
        }
        json.raw("]}");
    }

    private void cell(JsonBytes json, PackedColumn column, int cell) {
        if (column.type() == 'l') {
            json.raw('[');
            int[] list = lists.get(cell);
            for (int i = 0; i < list.length; i++) {
                json.raw(i > 0 ? "," : "").number(list[i]);
            }
            json.raw(']');
        } else if (cell == NULL) {
            json.raw("null");
        } else {
            json.number(cell);
        }
    }
}
