package org.jianbao.beam.page;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A column of a packed table, which remembers its last text, since 兴化市 stands in many rows one after the other. Not for
 * several threads.
 */
final class PackedColumn {
    /** By table: what paragraphs and offsets say already. */
    private static final Map<String, Set<String>> LEFT_OUT =
            Map.of("Bulletins", Set.of("text"), "Articles", Set.of("text"), "Figures", Set.of("sentence"));

    private final Schema.Field field;
    private final char type;
    private @Nullable Object last;
    private int lastPlace;

    private PackedColumn(Schema.Field field) {
        this.field = field;
        this.type = type(field);
    }

    /** The columns that the page shows of a table. */
    static List<PackedColumn> of(Schema table) {
        Set<String> out = LEFT_OUT.getOrDefault(table.getName(), Set.of());
        return table.getFields().stream()
                .filter(field -> !out.contains(field.name()))
                .map(PackedColumn::new)
                .toList();
    }

    String name() {
        return field.name();
    }

    /** Where its cell stands in a row of Avro. */
    int position() {
        return field.pos();
    }

    /** A letter: i for integers, k for identifiers that may be cut, l for lists, s for the rest. */
    char type() {
        return type;
    }

    /** Whether the value is that of the row before, of the same bulletin. */
    boolean repeats(@Nullable Object value) {
        return last != null && last.equals(value);
    }

    /** Where the text of the row before stands. */
    int lastPlace() {
        return lastPlace;
    }

    void remember(@Nullable Object value, int place) {
        last = value;
        lastPlace = place;
    }

    /** A value as CSV writes it: 5.63, 2024-04-16. */
    @Nullable
    String text(@Nullable Object value) {
        return text(field.schema(), value);
    }

    /** A value of a schema as CSV writes it. */
    static @Nullable String text(Schema schema, @Nullable Object value) {
        if (value instanceof ByteBuffer bytes
                && plain(schema).getLogicalType() instanceof LogicalTypes.Decimal decimal) {
            byte[] unscaled = new byte[bytes.remaining()];
            bytes.duplicate().get(unscaled);
            return new BigDecimal(new BigInteger(unscaled), decimal.getScale())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (value instanceof Integer day && plain(schema).getLogicalType() instanceof LogicalTypes.Date) {
            return LocalDate.ofEpochDay(day).toString();
        }
        return value == null ? null : value.toString();
    }

    private static char type(Schema.Field field) {
        Schema plain = plain(field.schema());
        if (field.name().endsWith("_id") && !field.name().equals("bulletin_id")) {
            return 'k';
        }
        LogicalType logical = plain.getLogicalType();
        return switch (plain.getType()) {
            case INT -> logical == null ? 'i' : 's';
            case ARRAY -> 'l';
            default -> 's';
        };
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
