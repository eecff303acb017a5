package org.jianbao.beam.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.beam.BuildException;
import org.jianbao.beam.BuildRelease;
import org.jianbao.beam.BuildRequest;
import org.jianbao.beam.publish.Release;
import org.jianbao.beam.publish.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DescribeReleaseTest {
    private static final Path SAMPLES = Path.of("../../samples");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path release;

    DescribeReleaseTest(@TempDir Path folder) {
        this.folder = folder;
        this.release = folder.resolve("release");
    }

    @BeforeAll
    void build() throws IOException {
        Path first = folder.resolve("first");
        String sample = SAMPLES.resolve("jiangsu-2024-001.txt").toString();
        new BuildRelease().run(new BuildRequest(List.of(sample), first));
        Path said = Files.writeString(
                folder.resolve("dataset.yaml"),
                "name: jiangsu\ntitle: 江苏简报\nversion: \"2024.1\"\ndate: \"2024-05-01\"\npublisher: 某研究所\n");
        String other = SAMPLES.resolve("rural-2024-007.txt").toString();
        new BuildRelease()
                .run(new BuildRequest(List.of(sample, other), release, 0, Dataset.read(said), first, null, false));
    }

    @Test
    void theDataPackageDescribesTheFilesAsTheyAre() throws IOException {
        JsonNode described = json("datapackage.json");
        assertEquals("江苏简报", described.path("title").asText());
        assertEquals(Table.values().length, described.path("resources").size());
        for (JsonNode resource : described.path("resources")) {
            Path file = release.resolve(resource.path("path").asText());
            assertEquals(Files.size(file), resource.path("bytes").asLong());
            assertEquals("sha256:" + Release.hash(file), resource.path("hash").asText());
            assertEquals(
                    header(file), resource.path("schema").path("fields").findValuesAsText("name"), file.toString());
        }
    }

    @Test
    void croissantNamesOnlyFilesAndFieldsThatExist() throws IOException {
        JsonNode described = json("croissant.json");
        Set<String> known = new HashSet<>();
        for (JsonNode file : described.path("distribution")) {
            Path there = release.resolve(file.path("contentUrl").asText());
            assertEquals(Release.hash(there), file.path("sha256").asText(), there.toString());
            known.add(file.path("@id").asText());
        }
        described.path("recordSet").forEach(set -> set.path("field")
                .forEach(field -> known.add(field.path("@id").asText())));
        for (JsonNode set : described.path("recordSet")) {
            assertTrue(
                    known.contains(set.path("key").path("@id").asText()),
                    set.path("@id").asText());
            for (JsonNode field : set.path("field")) {
                assertTrue(known.contains(
                        field.path("source").path("fileObject").path("@id").asText()));
                JsonNode reference = field.path("references").path("field").path("@id");
                assertTrue(reference.isMissingNode() || known.contains(reference.asText()), reference.asText());
            }
        }
    }

    @Test
    void tabularMetadataNameTheColumnsOfEachFile() throws IOException {
        for (JsonNode table : json("csv/csv-metadata.json").path("tables")) {
            Path file = release.resolve("csv").resolve(table.path("url").asText());
            assertEquals(header(file), table.path("tableSchema").path("columns").findValuesAsText("name"));
        }
    }

    @Test
    void theDuckDbScriptFillsTablesWhoseKeysHold() throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET file_search_path = '" + release + "'");
            statement.execute(Files.readString(release.resolve("sql/duckdb.sql")));
            JsonNode rows = json("run.json").path("rows");
            for (Table table : Table.values()) {
                try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table.title())) {
                    count.next();
                    assertEquals(rows.path(table.title()).asLong(), count.getLong(1), table.title());
                }
            }
        }
    }

    @Test
    void theCardBeginsWithMetadataOfFilesThatExist() throws IOException {
        String card = Files.readString(release.resolve("README.md"));
        JsonNode head = new YAMLMapper().readTree(card.substring(4, card.indexOf("\n---\n")));
        assertEquals(Table.values().length, head.path("configs").size());
        for (JsonNode table : head.path("configs")) {
            String path = table.path("data_files").get(0).path("path").asText().replace("/**", "");
            assertTrue(Files.isDirectory(release.resolve(path)), path);
        }
        assertTrue(card.contains("某研究所"), card);
    }

    @Test
    void theChangelogCountsWhatTheSecondBulletinAdded() throws IOException {
        String changes = Files.readString(release.resolve("CHANGELOG.md"));
        assertTrue(changes.contains("| bulletins | 1 | 0 | 0 | 1 |"), changes);
    }

    @Test
    void theDictionaryNamesEveryColumn() throws IOException {
        String dictionary = Files.readString(release.resolve("DATA_DICTIONARY.md"));
        for (TableDescription table : TableDescription.all()) {
            table.columns().forEach(column -> assertTrue(dictionary.contains("| " + column.name() + " |")));
        }
    }

    @Test
    void aWrongDescriptionIsRefusedWithItsReason() throws IOException {
        Path unknown = Files.writeString(folder.resolve("unknown.yaml"), "titel: 江苏简报\n");
        BuildException failure = assertThrows(BuildException.class, () -> Dataset.read(unknown));
        assertTrue(String.valueOf(failure.getMessage()).contains("titel"), failure.getMessage());
        Path name = Files.writeString(folder.resolve("name.yaml"), "name: 江 苏\n");
        assertThrows(BuildException.class, () -> Dataset.read(name));
    }

    @Test
    void aReleaseWithoutAPreviousOneHasNoChangelog() {
        assertFalse(Files.exists(folder.resolve("first/CHANGELOG.md")));
    }

    private JsonNode json(String name) throws IOException {
        return JSON.readTree(release.resolve(name).toFile());
    }

    private static List<String> header(Path csv) throws IOException {
        return List.of(Files.readAllLines(csv).get(0).split(","));
    }
}
