package org.jianbao.beam.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Validates CSV files by their metadata alone, as CSV on the Web (W3C, Metadata Vocabulary for Tabular Data) says: names of
 * the columns, datatype and presence of each cell, primary and foreign keys.
 */
final class CsvwReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Set<String>> cells = new HashMap<>();

    private CsvwReader(Path folder) {
        this.folder = folder;
    }

    /** What is wrong with the files that {@code csv-metadata.json} in the folder describes; nothing if they are sound. */
    static List<String> problems(Path folder) throws IOException {
        JsonNode group = JSON.readTree(folder.resolve("csv-metadata.json").toFile());
        CsvwReader reader = new CsvwReader(folder);
        if (!group.path("@context").toString().contains("\"http://www.w3.org/ns/csvw\"")) {
            reader.problems.add("@context");
        }
        for (JsonNode table : group.path("tables")) {
            reader.table(table);
        }
        for (JsonNode table : group.path("tables")) {
            reader.references(table);
        }
        return List.copyOf(reader.problems);
    }

    private void table(JsonNode table) throws IOException {
        String url = table.path("url").asText();
        if (!Files.isRegularFile(folder.resolve(url))) {
            problems.add(url + " does not exist");
            return;
        }
        JsonNode columns = table.at("/tableSchema/columns");
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(folder.resolve(url))) {
            boolean head = true;
            for (CsvRecord record : records) {
                if (head && !columns.findValuesAsText("titles").equals(record.getFields())) {
                    problems.add(url + " has other columns: " + record.getFields());
                    return;
                }
                if (!head) {
                    row(url, table.at("/tableSchema/primaryKey").asText(), columns, record);
                }
                head = false;
            }
        }
    }

    private void row(String url, String key, JsonNode columns, CsvRecord record) {
        for (int i = 0; i < columns.size(); i++) {
            JsonNode column = columns.get(i);
            String name = column.path("name").asText();
            String cell = record.getField(i);
            String place = url + " line " + record.getStartingLineNumber() + " " + name;
            if (cell.isEmpty()
                    ? column.path("required").asBoolean()
                    : !isOf(column.path("datatype").asText(), cell)) {
                problems.add(place + ": " + cell);
            }
            boolean first = cells.computeIfAbsent(url + "#" + name, any -> new HashSet<>())
                    .add(cell);
            if (name.equals(key) && !first) {
                problems.add(place + " stands twice: " + cell);
            }
        }
    }

    private static boolean isOf(String datatype, String cell) {
        try {
            return switch (datatype) {
                case "string" -> true;
                case "integer" -> cell.matches("[+-]?[0-9]+");
                case "decimal" -> cell.matches("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
                case "date" -> !LocalDate.parse(cell).toString().isEmpty();
                case "json" -> !JSON.readTree(cell).isMissingNode();
                default -> false;
            };
        } catch (DateTimeException | JsonProcessingException e) {
            return false;
        }
    }

    private void references(JsonNode table) {
        String url = table.path("url").asText();
        for (JsonNode key : table.at("/tableSchema/foreignKeys")) {
            String own = url + "#" + key.path("columnReference").asText();
            String other = key.at("/reference/resource").asText() + "#"
                    + key.at("/reference/columnReference").asText();
            Set<String> dangling = new HashSet<>(cells.getOrDefault(own, Set.of("no column")));
            dangling.remove("");
            dangling.removeAll(cells.getOrDefault(other, Set.of()));
            if (!dangling.isEmpty()) {
                problems.add(own + " names no row of " + other + ": " + dangling);
            }
        }
    }
}
