package org.jianbao.beam.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/**
 * A column of a packed table, which remembers its last cell, since 兴化市 stands in many rows one after the other. Not for
 * several threads.
 */
final class PackedColumn {
    /** By table: what paragraphs and offsets say already. */
    private static final Map<String, Set<String>> LEFT_OUT =
            Map.of("Bulletins", Set.of("text"), "Articles", Set.of("text"), "Figures", Set.of("sentence"));

    /** The columns that the page searches. */
    private static final Set<String> SEARCHED = Set.of("text", "name", "indicator", "subject", "period");

    private final Schema.Field field;
    private final Schema plain;
    private final char type;
    private final boolean shown;
    private final boolean searched;
    private byte[] last = {};
    private int from;
    private int to;
    private int lastPlace;

    private PackedColumn(Schema table, Schema.Field field) {
        this.field = field;
        this.plain = plain(field.schema());
        this.type = type(field.name(), plain);
        this.shown = !LEFT_OUT.getOrDefault(table.getName(), Set.of()).contains(field.name());
        this.searched = SEARCHED.contains(field.name());
    }

    /** The columns of a table, also those that are not shown. */
    static List<PackedColumn> of(Schema table) {
        return table.getFields().stream()
                .map(field -> new PackedColumn(table, field))
                .toList();
    }

    String name() {
        return field.name();
    }

    boolean isNullable() {
        return field.schema().isNullable();
    }

    /** A letter: i for integers, k for identifiers that may be cut, l for lists, s for the rest. */
    char type() {
        return type;
    }

    /** Whether the page shows it. */
    boolean shown() {
        return shown;
    }

    /** Whether the page searches it. */
    boolean searched() {
        return searched;
    }

    /** Whether a cell is that of the row before, of the same bulletin. */
    boolean repeats(byte[] block, int first, int end) {
        return Arrays.equals(last, from, to, block, first, end) && lastPlace > 0;
    }

    /** Where the text of the row before stands. */
    int lastPlace() {
        return lastPlace;
    }

    void remember(byte[] block, int first, int end, int place) {
        last = block;
        from = first;
        to = end;
        lastPlace = place;
    }

    void forget() {
        remember(last, 0, 0, 0);
    }

    boolean isDate() {
        return plain.getLogicalType() instanceof LogicalTypes.Date;
    }

    /** The scale of a decimal; below zero for any other column. */
    int scale() {
        return plain.getLogicalType() instanceof LogicalTypes.Decimal decimal ? decimal.getScale() : -1;
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

    static Schema plain(Schema schema) {
        if (!schema.isUnion()) {
            return schema;
        }
        return schema.getTypes().stream()
                .filter(each -> each.getType() != Schema.Type.NULL)
                .findFirst()
                .orElseThrow();
    }
}
