package org.jianbao.beam.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.beam.ReleaseFixture;
import org.jianbao.beam.format.Table;
import org.jianbao.beam.publish.Release;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** datapackage.json keeps its JSON schema, {@code pipeline/loads/datapackage.schema.json}, and says what the files are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DataPackageTest {
    private static final Path SCHEMA = Path.of("../loads/datapackage.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReleaseFixture archive;

    DataPackageTest(@TempDir Path folder) {
        this.archive = new ReleaseFixture(folder);
    }

    @BeforeAll
    void build() throws IOException {
        archive.sample("jiangsu-2024-001.txt");
        archive.build("unnamed").run();
        Path said = Files.writeString(
                archive.folder().resolve("dataset.yaml"),
                "name: jiangsu\ntitle: 江苏简报\ndate: \"2024-05-01\"\npublisher: 某研究所\nhomepage: https://example.org/简报\n");
        archive.build("named").dataset(Dataset.read(said)).run();
    }

    @Test
    void keepsTheSchema() throws IOException {
        assertEquals(List.of(), problems(descriptor("unnamed")));
        assertEquals(List.of(), problems(descriptor("named")));
    }

    /** At a place of the descriptor a value is put, or what stands there is taken away: the schema must say no. */
    @ParameterizedTest
    @CsvSource({
        "/$schema, 'https://datapackage.org/profiles/1.0/datapackage.json'",
        "/name, 江苏",
        "/licenses,",
        "/created, 2024-05-01",
        "/homepage, 首页",
        "/resources/0/$schema,",
        "/resources/0/path, /etc/passwd",
        "/resources/0/path, ../other.csv",
        "/resources/0/hash, 0123",
        "/resources/0/bytes, many",
        "/resources/0/type, tabular",
        "/resources/0/schema/primaryKey,",
        "/resources/0/schema/fields/0/name,",
        "/resources/0/schema/fields/0/type, text",
        "/resources/0/schema/fields/0/constraints/required, yes",
        "/resources/1/schema/foreignKeys/0/reference,",
    })
    void theSchemaFindsFaults(String place, String value) throws IOException {
        JsonNode descriptor = descriptor("named");
        int last = place.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) descriptor.at(place.substring(0, last));
        String name = place.substring(last + 1);
        assertTrue(parent.has(name), place);
        if (value == null) {
            parent.remove(name);
        } else {
            parent.put(name, value);
        }
        assertFalse(problems(descriptor).isEmpty(), place);
    }

    @Test
    void describesTheFilesAsTheyAre() throws IOException {
        JsonNode described = descriptor("named");
        assertEquals("江苏简报", described.path("title").asText());
        assertEquals(Table.values().length, described.path("resources").size());
        for (JsonNode resource : described.path("resources")) {
            Path file = archive.release("named").resolve(resource.path("path").asText());
            assertEquals(Files.size(file), resource.path("bytes").asLong());
            assertEquals("sha256:" + Release.hash(file), resource.path("hash").asText());
            List<String> header = List.of(Files.readAllLines(file).get(0).split(","));
            assertEquals(header, resource.path("schema").path("fields").findValuesAsText("name"), file.toString());
        }
    }

    @Test
    void keysNameFieldsThatExist() throws IOException {
        JsonNode described = descriptor("named");
        Set<String> fields = new HashSet<>();
        described.path("resources").forEach(resource -> resource.path("schema")
                .path("fields")
                .forEach(field -> fields.add(resource.path("name").asText() + "/"
                        + field.path("name").asText())));
        for (JsonNode resource : described.path("resources")) {
            String own = resource.path("name").asText();
            JsonNode schema = resource.path("schema");
            assertTrue(fields.contains(own + "/" + schema.at("/primaryKey/0").asText()), own);
            for (JsonNode key : schema.path("foreignKeys")) {
                String other = key.at("/reference/resource").asText();
                String target = (other.isEmpty() ? own : other) + "/"
                        + key.at("/reference/fields/0").asText();
                assertTrue(fields.contains(own + "/" + key.at("/fields/0").asText()), key.toString());
                assertTrue(fields.contains(target), key.toString());
            }
        }
    }

    private JsonNode descriptor(String release) throws IOException {
        return JSON.readTree(
                archive.release(release).resolve("datapackage.json").toFile());
    }

    private static List<String> problems(JsonNode descriptor) throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(Files.readString(SCHEMA));
        return schema.validate(descriptor).stream().map(Error::toString).toList();
    }
}
