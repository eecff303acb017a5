package org.jianbao.beam.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jianbao.beam.format.Table;

/** Every row has an identifier of its own, and every reference names a row that exists. */
final class KeyCheck implements Check {
    /** A column that names rows of another table. */
    private record Reference(String column, Table target) {}

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public String promise() {
        return "identifiers are unique and every reference names a row";
    }

    @Override
    public void check(Path release, Report report) throws IOException {
        Map<Table, Set<String>> identifiers = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            identifiers.put(table, identifiers(release, table, report));
        }
        for (Table table : Table.values()) {
            references(release, table, identifiers, report);
        }
    }

    private static Set<String> identifiers(Path release, Table table, Report report) throws IOException {
        Set<String> identifiers = new HashSet<>();
        String column = String.valueOf(list(table, "primaryKey").get(0));
        try (CsvTable rows = CsvTable.open(release, table)) {
            while (rows != null && rows.hasNext()) {
                CsvTable.Row row = rows.next();
                String identifier = row.cell(column);
                if (identifier.isEmpty()) {
                    report.add(row.place(), column + " is empty");
                } else if (!identifiers.add(identifier)) {
                    report.add(row.place(), column + " " + identifier + " stands on another row too");
                }
            }
        }
        return identifiers;
    }

    private static void references(Path release, Table table, Map<Table, Set<String>> identifiers, Report report)
            throws IOException {
        List<Reference> references = references(table);
        try (CsvTable rows = CsvTable.open(release, table)) {
            while (rows != null && rows.hasNext()) {
                CsvTable.Row row = rows.next();
                for (Reference reference : references) {
                    String named = row.cell(reference.column());
                    Set<String> there = identifiers.getOrDefault(reference.target(), Set.of());
                    if (!named.isEmpty() && !there.contains(named)) {
                        report.add(
                                row.place(),
                                reference.column() + " " + named + " is no row of "
                                        + reference.target().title());
                    }
                }
            }
        }
    }

    private static List<Reference> references(Table table) {
        List<Reference> references = new ArrayList<>();
        for (Object each : list(table, "foreignKeys")) {
            Map<?, ?> key = (Map<?, ?>) each;
            Map<?, ?> reference = (Map<?, ?>) Objects.requireNonNull(key.get("reference"));
            String column = String.valueOf(((List<?>) Objects.requireNonNull(key.get("fields"))).get(0));
            String target = String.valueOf(reference.get("resource"));
            Table named = target.isEmpty() ? table : Table.valueOf(target.toUpperCase(Locale.ROOT));
            references.add(new Reference(column, named));
        }
        return references;
    }

    private static List<?> list(Table table, String property) {
        return (List<?>) Objects.requireNonNull(table.schema().getObjectProp(property), property);
    }
}
