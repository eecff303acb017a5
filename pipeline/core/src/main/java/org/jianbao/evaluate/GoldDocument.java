package org.jianbao.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A bulletin annotated by hand: tab-separated tables beside its source, such as {@code figures.tsv} with a row
 * {@code 1 2.3 13928个 13928 …}.
 *
 * @param name the name it is reported by
 * @param files the texts of its files, by file name
 */
public record GoldDocument(String name, Map<String, String> files) {
    private static final String UP_TO = "mentions.upto";

    public GoldDocument {
        files = Map.copyOf(files);
    }

    /** Whether the table was annotated at all; an empty one says that there is nothing to find. */
    boolean has(String table) {
        return files.containsKey(table + ".tsv");
    }

    /** The rows of a table, column to cell; none if it was not annotated. */
    List<Map<String, String>> rows(String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> lines = files.getOrDefault(table + ".tsv", "")
                .replace("\uFEFF", "")
                .lines()
                .toList();
        if (lines.isEmpty()) {
            return rows;
        }
        String[] columns = lines.get(0).split("\t", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], i < cells.length ? cells[i] : "");
            }
            rows.add(row);
        }
        return rows;
    }

    /** The last passage that was annotated with names; empty if the whole text was. */
    Optional<String> lastPassageWithNames() {
        return Optional.ofNullable(files.get(UP_TO));
    }
}
