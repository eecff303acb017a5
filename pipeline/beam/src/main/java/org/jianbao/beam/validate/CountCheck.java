package org.jianbao.beam.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jianbao.beam.format.Table;

/** The counts that run.json and the bulletins give are those of the rows. */
final class CountCheck implements Check {
    private static final Map<Table, String> COUNTS = new LinkedHashMap<>(Map.of(
            Table.ARTICLES, "article_count",
            Table.SECTIONS, "section_count",
            Table.FIGURES, "figure_count",
            Table.MENTIONS, "mention_count"));

    @Override
    public String name() {
        return "counts";
    }

    @Override
    public String promise() {
        return "run.json and bulletins.csv count the rows there are";
    }

    @Override
    public void check(Path release, Report report) throws IOException {
        Path file = release.resolve("run.json");
        JsonNode counts = Files.exists(file)
                ? new ObjectMapper().readTree(file.toFile()).path("rows")
                : new ObjectMapper().createObjectNode();
        Map<Table, Map<String, Integer>> perBulletin = new HashMap<>();
        for (Table table : Table.values()) {
            Map<String, Integer> rows = new HashMap<>();
            long all = count(release, table, rows);
            perBulletin.put(table, rows);
            long said = counts.path(table.title()).asLong(-1);
            if (said != all) {
                report.add("run.json", "says " + said + " rows of " + table.title() + "; csv holds " + all);
            }
        }
        bulletins(release, perBulletin, report);
    }

    private static long count(Path release, Table table, Map<String, Integer> perBulletin) throws IOException {
        long all = 0;
        try (CsvTable rows = CsvTable.open(release, table)) {
            while (rows != null && rows.hasNext()) {
                perBulletin.merge(rows.next().cell("bulletin_id"), 1, Integer::sum);
                all++;
            }
        }
        return all;
    }

    private static void bulletins(Path release, Map<Table, Map<String, Integer>> rows, Report report)
            throws IOException {
        try (CsvTable bulletins = CsvTable.open(release, Table.BULLETINS)) {
            while (bulletins != null && bulletins.hasNext()) {
                CsvTable.Row bulletin = bulletins.next();
                COUNTS.forEach((table, column) -> {
                    int there = rows.getOrDefault(table, Map.of()).getOrDefault(bulletin.cell("bulletin_id"), 0);
                    if (bulletin.number(column) != there) {
                        report.add(
                                bulletin.place(),
                                column + " is " + bulletin.cell(column) + "; there are " + there + " rows");
                    }
                });
            }
        }
    }
}
