package org.jianbao.beam.describe;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jianbao.beam.BuildException;

/**
 * Says what has changed since an earlier release: 新增、删除、变动多少行, table by table, by the identifiers of the rows and the
 * cells of the columns that both releases have.
 */
final class ChangelogDocument implements Document {
    private final Path previous;

    ChangelogDocument(Path previous) {
        this.previous = previous;
    }

    @Override
    public String path() {
        return "CHANGELOG.md";
    }

    @Override
    public String text(Description description) throws IOException {
        if (!Files.isDirectory(previous.resolve("csv"))) {
            throw new BuildException(
                    previous + " is no release: it has no csv folder; name one with --previous, or none");
        }
        StringBuilder text = new StringBuilder("# Changelog\n\n## ");
        text.append(description.dataset().version()).append("\n\n");
        text.append("Against the release before it, by identifier.\n\n");
        text.append("| table | added | removed | changed | unchanged |\n|---|---:|---:|---:|---:|\n");
        for (TableDescription table : description.tables()) {
            Changes changes = changes(table, description.release());
            text.append(DictionaryDocument.line(
                    table.name(),
                    String.valueOf(changes.added()),
                    String.valueOf(changes.removed()),
                    String.valueOf(changes.changed()),
                    String.valueOf(changes.unchanged())));
        }
        return text.toString();
    }

    /** How many rows were added, removed, changed, and left as they were. */
    private record Changes(long added, long removed, long changed, long unchanged) {}

    private Changes changes(TableDescription table, Path release) throws IOException {
        List<String> shared = shared(table);
        Map<String, Integer> before = rows(previous.resolve(table.csv()), table.key(), shared);
        Map<String, Integer> after = rows(release.resolve(table.csv()), table.key(), shared);
        long added =
                after.keySet().stream().filter(key -> !before.containsKey(key)).count();
        long kept = after.size() - added;
        long unchanged = after.entrySet().stream()
                .filter(row -> row.getValue().equals(before.get(row.getKey())))
                .count();
        return new Changes(added, before.size() - kept, kept - unchanged, unchanged);
    }

    /** The columns that both releases have. */
    private List<String> shared(TableDescription table) throws IOException {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        Path file = previous.resolve(table.csv());
        if (!Files.exists(file)) {
            return columns;
        }
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            Iterator<CsvRecord> records = reader.iterator();
            List<String> there = records.hasNext() ? records.next().getFields() : List.of();
            return columns.stream().filter(there::contains).toList();
        }
    }

    /** The hash of each row's cells, by its identifier. */
    private static Map<String, Integer> rows(Path file, String key, List<String> columns) throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        if (!Files.exists(file)) {
            return rows;
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord record : reader) {
                List<String> cells = columns.stream().map(record::getField).toList();
                rows.put(record.getField(key), cells.hashCode());
            }
        }
        return rows;
    }
}
