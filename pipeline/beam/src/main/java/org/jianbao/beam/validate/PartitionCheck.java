package org.jianbao.beam.validate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jianbao.beam.format.Table;
import org.jianbao.beam.publish.Partition;

/** The Parquet files lie in the folders that run.json says, and each folder has as many rows as belong there. */
final class PartitionCheck implements Check {
    private static final int YEAR = 4;

    @Override
    public String name() {
        return "partitions";
    }

    @Override
    public String promise() {
        return "every folder of Parquet holds as many rows as bulletins of its value have";
    }

    @Override
    public void check(Path release, Report report) throws IOException {
        Optional<Partition> partition = partition(release, report);
        if (partition.isEmpty() || partition.get() == Partition.NONE) {
            return;
        }
        Map<String, String> folders = new HashMap<>();
        try (CsvTable bulletins = CsvTable.open(release, Table.BULLETINS)) {
            while (bulletins != null && bulletins.hasNext()) {
                CsvTable.Row bulletin = bulletins.next();
                folders.put(bulletin.cell("bulletin_id"), folder(partition.get(), bulletin));
            }
        }
        for (Table table : Table.values()) {
            Map<String, Long> wanted = rows(release, table, partition.get().parts(table) ? folders : Map.of());
            Map<String, Long> there = files(release, table, report);
            wanted.forEach((folder, rows) -> compare(table, folder, rows, there.getOrDefault(folder, 0L), report));
            there.forEach((folder, rows) -> {
                if (!wanted.containsKey(folder)) {
                    compare(table, folder, 0, rows, report);
                }
            });
        }
    }

    private static void compare(Table table, String folder, long wanted, long there, Report report) {
        if (wanted != there) {
            String place = "parquet/" + table.title() + (folder.isEmpty() ? "" : "/" + folder);
            report.add(place, "holds " + there + " rows; " + wanted + " rows of csv belong there");
        }
    }

    private static Optional<Partition> partition(Path release, Report report) throws IOException {
        Path run = release.resolve("run.json");
        String column = Files.exists(run)
                ? new ObjectMapper().readTree(run.toFile()).path("partition_by").asText("none")
                : "none";
        Optional<Partition> partition = Arrays.stream(Partition.values())
                .filter(each -> each.column().equals(column))
                .findFirst();
        if (partition.isEmpty()) {
            report.add("run.json", "says partition_by " + column + ", which is no column to part by");
        }
        return partition;
    }

    private static String folder(Partition partition, CsvTable.Row bulletin) {
        String cell = bulletin.cell(partition == Partition.ISSUER_CODE ? "issuer_code" : "issue_date");
        String value = partition == Partition.ISSUE_YEAR && cell.length() > YEAR ? cell.substring(0, YEAR) : cell;
        return partition.folder(value.isEmpty() ? null : value);
    }

    private static Map<String, Long> rows(Path release, Table table, Map<String, String> folders) throws IOException {
        Map<String, Long> rows = new TreeMap<>();
        try (CsvTable csv = CsvTable.open(release, table)) {
            while (csv != null && csv.hasNext()) {
                rows.merge(folders.getOrDefault(csv.next().cell("bulletin_id"), ""), 1L, Long::sum);
            }
        }
        return rows;
    }

    private static Map<String, Long> files(Path release, Table table, Report report) throws IOException {
        Map<String, Long> rows = new TreeMap<>();
        Path place = release.resolve("parquet/" + table.title());
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".parquet"))
                        .toList()) {
                    String folder = place.relativize(file.resolveSibling("")).toString();
                    try {
                        rows.merge(folder, ParquetFooter.read(file).getNum_rows(), Long::sum);
                    } catch (IOException e) {
                        report.add(release.relativize(file).toString(), "cannot be read: " + e.getMessage());
                    }
                }
            }
        }
        return rows;
    }
}
