package org.jianbao.beam.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows packed for the page: each distinct text once, rows as numbers. Two rows of 兴化市 hold that name once.
 *
 * <p>Columns of whole texts that other columns repeat are left out. An integer stands as it is; anything else as a place
 * in {@code strings}, place 0 being null; a list as a list of places. An identifier that begins with its bulletin's is cut
 * to what follows it.
 */
@JsonPropertyOrder({"columns", "types", "strings", "rows"})
final class PackedTable {
    /** By table: what paragraphs and offsets say already. */
    private static final Map<String, Set<String>> LEFT_OUT =
            Map.of("Bulletins", Set.of("text"), "Articles", Set.of("text"), "Figures", Set.of("sentence"));

    private final List<Schema.Field> fields;
    private final List<@Nullable String> strings = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    PackedTable(Schema schema) {
        Set<String> out = LEFT_OUT.getOrDefault(schema.getName(), Set.of());
        this.fields = schema.getFields().stream()
                .filter(field -> !out.contains(field.name()))
                .toList();
        strings.add(null);
    }

    void add(GenericRecord row) {
        Object bulletin = row.hasField("bulletin_id") ? row.get("bulletin_id") : null;
        List<@Nullable Object> cells = new ArrayList<>(fields.size());
        for (Schema.Field field : fields) {
            Object value = row.get(field.pos());
            boolean key = field.name().endsWith("_id") && !field.name().equals("bulletin_id");
            cells.add(key ? place(shortened(value, bulletin)) : cell(plain(field.schema()), value));
        }
        rows.add(cells);
    }

    @JsonProperty
    List<String> columns() {
        return fields.stream().map(Schema.Field::name).toList();
    }

    /** A letter a column: i for integers, k for identifiers that may be cut, l for lists, s for the rest. */
    @JsonProperty
    String types() {
        StringBuilder types = new StringBuilder();
        for (Schema.Field field : fields) {
            Schema plain = plain(field.schema());
            boolean key = field.name().endsWith("_id") && !field.name().equals("bulletin_id");
            boolean whole = plain.getType() == Schema.Type.INT && plain.getLogicalType() == null;
            types.append(key ? 'k' : whole ? 'i' : plain.getType() == Schema.Type.ARRAY ? 'l' : 's');
        }
        return types.toString();
    }

    @JsonProperty
    List<@Nullable String> strings() {
        return strings;
    }

    @JsonProperty
    List<List<@Nullable Object>> rows() {
        return rows;
    }

    private @Nullable Object cell(Schema schema, @Nullable Object value) {
        if (value instanceof Iterable<?> items) {
            List<Integer> list = new ArrayList<>();
            items.forEach(item -> list.add(place(String.valueOf(item))));
            return list;
        }
        boolean whole = schema.getType() == Schema.Type.INT && schema.getLogicalType() == null;
        return whole ? value : place(text(schema, value));
    }

    private int place(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        return places.computeIfAbsent(text, added -> {
            strings.add(added);
            return strings.size() - 1;
        });
    }

    /** A value as CSV writes it: 5.63, 2024-04-16. */
    static @Nullable String text(Schema schema, @Nullable Object value) {
        LogicalType logical = plain(schema).getLogicalType();
        if (value instanceof ByteBuffer bytes && logical instanceof LogicalTypes.Decimal decimal) {
            byte[] unscaled = new byte[bytes.remaining()];
            bytes.duplicate().get(unscaled);
            return new BigDecimal(new BigInteger(unscaled), decimal.getScale())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (value instanceof Integer day && logical instanceof LogicalTypes.Date) {
            return LocalDate.ofEpochDay(day).toString();
        }
        return value == null ? null : value.toString();
    }

    private static @Nullable String shortened(@Nullable Object value, @Nullable Object bulletin) {
        if (value == null) {
            return null;
        }
        String prefix = bulletin + "-";
        String text = value.toString();
        return text.startsWith(prefix) ? text.substring(prefix.length() - 1) : text;
    }

    private static Schema plain(Schema schema) {
        if (!schema.isUnion()) {
            return schema;
        }
        return schema.getTypes().stream()
                .filter(each -> each.getType() != Schema.Type.NULL)
                .findFirst()
                .orElseThrow();
    }
}
