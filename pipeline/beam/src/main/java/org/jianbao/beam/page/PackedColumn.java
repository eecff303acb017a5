package org.jianbao.beam.page;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.jianbao.beam.cell.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A column of a packed table, which remembers its last text, since 兴化市 stands in many rows one after the other. Not for
 * several threads.
 */
final class PackedColumn {
    /** By table: what paragraphs and offsets say already. */
    private static final Map<String, Set<String>> LEFT_OUT =
            Map.of("Bulletins", Set.of("text"), "Articles", Set.of("text"), "Figures", Set.of("sentence"));

    /** The columns that the page searches. */
    private static final Set<String> SEARCHED = Set.of(
            "text",
            "name",
            "indicator",
            "subject",
            "period",
            "title",
            "issuer",
            "issue_label",
            "issue_date",
            "source_uri");

    private final Schema.Field field;
    private final Schema plain;
    private final char type;
    private final boolean searched;
    private @Nullable Object last;
    private int lastPlace;

    private PackedColumn(Schema.Field field) {
        this.field = field;
        this.plain = plain(field.schema());
        this.type = type(field.name(), plain);
        this.searched = SEARCHED.contains(field.name());
    }

    /** A table without the columns that the page does not show, which a reader of Avro then passes over. */
    static Schema shown(Schema table) {
        Set<String> out = LEFT_OUT.getOrDefault(table.getName(), Set.of());
        List<Schema.Field> fields = table.getFields().stream()
                .filter(field -> !out.contains(field.name()))
                .map(field -> new Schema.Field(field, field.schema()))
                .toList();
        return Schema.createRecord(table.getName(), table.getDoc(), table.getNamespace(), false, fields);
    }

    /** The columns of a table that is {@link #shown}. */
    static List<PackedColumn> of(Schema table) {
        return table.getFields().stream().map(PackedColumn::new).toList();
    }

    String name() {
        return field.name();
    }

    boolean isNullable() {
        return field.schema().isNullable();
    }

    /** Where its cell stands in a row of Avro. */
    int position() {
        return field.pos();
    }

    /** A letter: i for integers, k for identifiers that may be cut, l for lists, s for the rest. */
    char type() {
        return type;
    }

    /** Whether the page searches it. */
    boolean searched() {
        return searched;
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
    String text(Object value) {
        LogicalType logical = plain.getLogicalType();
        if (value instanceof ByteBuffer bytes && logical instanceof LogicalTypes.Decimal decimal) {
            return Decimals.text(bytes, decimal.getScale());
        }
        if (value instanceof Integer day && logical instanceof LogicalTypes.Date) {
            return LocalDate.ofEpochDay(day).toString();
        }
        return value.toString();
    }

    private static char type(String name, Schema plain) {
        if (name.endsWith("_id") && !name.equals("bulletin_id")) {
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
