package org.jianbao.beam.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.beam.ReleaseFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every CSV file is what csv-metadata.json says, column by column and cell by cell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CsvwTest {
    private final ReleaseFixture archive;

    CsvwTest(@TempDir Path folder) {
        this.archive = new ReleaseFixture(folder);
    }

    @BeforeAll
    void build() throws IOException {
        archive.sample("jiangsu-2024-001.txt");
        archive.sample("statistics-2024-010.txt");
        archive.input("空.txt", "");
        archive.build("sound").run();
    }

    @BeforeEach
    void copy() throws IOException {
        archive.copy("sound", "release");
    }

    @Test
    void theFilesKeepTheirMetadata() throws IOException {
        assertEquals(List.of(), CsvwReader.problems(archive.release("release/csv")));
    }

    @ParameterizedTest
    @CsvSource({
        "figures.csv, figure_id, figureId",
        "figures.csv, ',13928,', ',viele,'",
        "bulletins.csv, 2024-04-16, 2024-04-31",
        "bulletins.csv, '\"[', '\"('",
        "paragraphs.csv, -p1, -q1",
        "csv-metadata.json, '\"url\" : \"figures.csv\"', '\"url\" : \"figure.csv\"'",
        "csv-metadata.json, '\"datatype\" : \"string\"', '\"datatype\" : \"integer\"'",
        "csv-metadata.json, '\"datatype\" : \"decimal\"', '\"datatype\" : \"number of\"'",
        "csv-metadata.json, '\"columnReference\" : \"bulletin_id\"', '\"columnReference\" : \"ordinal\"'",
        "csv-metadata.json, '\"primaryKey\" : \"figure_id\"', '\"primaryKey\" : \"ordinal\"'",
        "csv-metadata.json, 'http://www.w3.org/ns/csvw', 'http://www.w3.org/ns/other'",
    })
    void faultsAreFound(String name, String right, String wrong) throws IOException {
        Path file = archive.release("release/csv").resolve(name);
        String sound = Files.readString(file);
        String faulty = sound.replace(right, wrong);
        assertNotEquals(sound, faulty, "the fault was not planted");
        Files.writeString(file, faulty);
        assertFalse(CsvwReader.problems(archive.release("release/csv")).isEmpty(), wrong);
    }
}
