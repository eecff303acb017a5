package org.jianbao.beam.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.apicatalog.jsonld.JsonLdError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.beam.ReleaseFixture;
import org.jianbao.beam.publish.Partition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** croissant.json is JSON-LD that says all that Croissant requires, and every reference in it is resolved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CroissantTest {
    private final ReleaseFixture archive;

    CroissantTest(@TempDir Path folder) {
        this.archive = new ReleaseFixture(folder);
    }

    @BeforeAll
    void build() throws IOException {
        archive.sample("jiangsu-2024-001.txt");
        Path said = Files.writeString(
                archive.folder().resolve("dataset.yaml"),
                "name: jiangsu\ntitle: 江苏简报\ndate: \"2024-05-01\"\npublisher: 某研究所\n");
        archive.build("whole").dataset(Dataset.read(said)).run();
        archive.build("parted")
                .dataset(Dataset.read(said))
                .by(Partition.ISSUE_YEAR)
                .run();
        archive.build("unnamed").run();
    }

    @Test
    void saysAllThatIsRequired() throws IOException, JsonLdError {
        assertEquals(List.of(), CroissantReader.problems(archive.release("whole"), text("whole")));
        assertEquals(List.of(), CroissantReader.problems(archive.release("parted"), text("parted")));
    }

    /** Who made a dataset and when it was published the publisher alone can say. */
    @Test
    void onlyThePublishersWordsAreMissingWithoutThem() throws IOException, JsonLdError {
        assertEquals(
                List.of("creator is missing", "datePublished is missing"),
                CroissantReader.problems(archive.release("unnamed"), text("unnamed")));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"license\" :', '\"licence\" :'",
        "'\"url\" :', '\"site\" :'",
        "'\"datePublished\" :', '\"published\" :'",
        "'croissant/1.1', 'croissant/0.8'",
        "'sc:Dataset', 'sc:DataCatalog'",
        "'\"@type\" : \"cr:FileObject\"', '\"@type\" : \"cr:File\"'",
        "'\"contentUrl\" : \"csv/figures.csv\"', '\"contentUrl\" : \"csv/figure.csv\"'",
        "'\"contentSize\" : \"', '\"contentSize\" : \"9'",
        "'\"column\" : \"figure_id\"', '\"column\" : \"id\"'",
        "'\"dataType\" : \"sc:Text\"', '\"dataType\" : \"Zahl\"'",
        "'\"@id\" : \"figures/figure_id\"', '\"@id\" : \"figures/bulletin_id\"'",
        "'\"fileObject\" : {', '\"file\" : {'",
        "'\"dct\" : \"http://purl.org/dc/terms/\"', '\"dct\" : \"http://purl.org/dc/\"'",
    })
    void faultsAreFound(String right, String wrong) throws IOException, JsonLdError {
        String sound = text("whole");
        String faulty = sound.replace(right, wrong);
        assertNotEquals(sound, faulty, "the fault was not planted");
        assertFalse(CroissantReader.problems(archive.release("whole"), faulty).isEmpty(), wrong);
    }

    private String text(String release) throws IOException {
        return Files.readString(archive.release(release).resolve("croissant.json"));
    }
}
