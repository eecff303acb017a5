package org.jianbao.beam.describe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Orders tables so that each stands after those it refers to: 先有文章，后有数据. */
final class SqlOrder {
    private SqlOrder() {}

    static List<TableDescription> of(List<TableDescription> tables) {
        List<TableDescription> left = new ArrayList<>(tables);
        List<TableDescription> ordered = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        while (!left.isEmpty()) {
            TableDescription next = left.stream()
                    .filter(table -> ready(table, named))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to one another in a circle: " + left));
            left.remove(next);
            ordered.add(next);
            named.add(next.name());
        }
        return ordered;
    }

    private static boolean ready(TableDescription table, Set<String> named) {
        return table.references().stream()
                .allMatch(reference -> reference.table().equals(table.name()) || named.contains(reference.table()));
    }
}
