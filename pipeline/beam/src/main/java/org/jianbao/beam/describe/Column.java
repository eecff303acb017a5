package org.jianbao.beam.describe;

import org.apache.avro.Schema;

/**
 * A column of a table, as its schema says: {@code value}, a decimal number, never empty.
 *
 * @param kind what its cells hold
 * @param nullable whether a cell may be empty
 * @param meaning its documentation: what it says, in which unit, counted from where, when it is null
 * @param example a cell of it, as CSV has it: 约5.63亿元
 */
record Column(String name, Kind kind, boolean nullable, String meaning, String example) {
    /** What the cells of a column hold. */
    enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        DATE,
        LIST
    }

    static Column of(Schema.Field field) {
        return new Column(
                field.name(),
                kind(plain(field.schema())),
                field.schema().isNullable(),
                field.doc(),
                String.valueOf(field.getObjectProp("example")));
    }

    private static Kind kind(Schema schema) {
        return switch (schema.getType()) {
            case BYTES -> Kind.DECIMAL;
            case INT, LONG -> schema.getLogicalType() == null ? Kind.INTEGER : Kind.DATE;
            case ARRAY -> Kind.LIST;
            default -> Kind.TEXT;
        };
    }

    private static Schema plain(Schema schema) {
        return schema.isUnion()
                ? schema.getTypes().stream()
                        .filter(each -> each.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElseThrow()
                : schema;
    }
}
