package org.jianbao.beam.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianbao.beam.format.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table as its schema describes it: what one row is, its columns, its key, and the tables it refers to.
 *
 * @param name its name in paths, such as {@code figures}
 * @param meaning what one row is
 * @param key the column that identifies a row
 */
record TableDescription(String name, String meaning, List<Column> columns, String key, List<Reference> references) {
    /** A column whose cells name rows of another table. */
    record Reference(String column, String table, String key) {}

    static List<TableDescription> all() {
        List<TableDescription> all = new ArrayList<>();
        for (Table table : Table.values()) {
            all.add(of(table));
        }
        return List.copyOf(all);
    }

    static TableDescription of(Table table) {
        List<Column> columns =
                table.schema().getFields().stream().map(Column::of).toList();
        List<Reference> references = new ArrayList<>();
        for (Object each : list(table.schema().getObjectProp("foreignKeys"))) {
            Map<?, ?> reference = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) each).get("reference"));
            String target = String.valueOf(reference.get("resource"));
            references.add(new Reference(
                    first(((Map<?, ?>) each).get("fields")),
                    target.isEmpty() ? table.title() : target,
                    first(reference.get("fields"))));
        }
        String key = first(table.schema().getObjectProp("primaryKey"));
        return new TableDescription(table.title(), table.schema().getDoc(), columns, key, references);
    }

    String csv() {
        return "csv/" + name + ".csv";
    }

    /** Whether a cell of the column is never empty in CSV, where an empty text cannot be told from null. */
    boolean required(Column column) {
        boolean names = column.name().equals(key)
                || references.stream().anyMatch(reference -> reference.column().equals(column.name()));
        return !column.nullable() && (column.kind() != Column.Kind.TEXT || names);
    }

    private static String first(@Nullable Object list) {
        return String.valueOf(list(list).get(0));
    }

    private static List<?> list(@Nullable Object list) {
        return (List<?>) Objects.requireNonNull(list);
    }
}
