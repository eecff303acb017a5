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
import org.jianbao.beam.BuildException;
import org.jianbao.beam.ReleaseFixture;
import org.jianbao.beam.format.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DescribeReleaseTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Path release;
    private final ReleaseFixture archive;

    DescribeReleaseTest(@TempDir Path folder) {
        this.folder = folder;
        this.archive = new ReleaseFixture(folder);
        this.release = archive.release("release");
    }

    @BeforeAll
    void build() throws IOException {
        archive.sample("jiangsu-2024-001.txt");
        archive.build("first").run();
        archive.sample("rural-2024-007.txt");
        Path said = Files.writeString(
                folder.resolve("dataset.yaml"),
                "name: jiangsu\ntitle: 江苏简报\nversion: \"2024.1\"\ndate: \"2024-05-01\"\npublisher: 某研究所\n");
        archive.build("release").dataset(Dataset.read(said)).previous("first").run();
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
            table.columns()
                    .forEach(column -> assertTrue(
                            dictionary.contains("| " + column.name() + " | ")
                                    && dictionary.contains(" | " + column.example() + " |"),
                            column::toString));
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
}
