package org.jianbao.beam.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.beam.ReleaseFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One bulletin as word processors save it, Word's binary format among them, gives what its plain text gives. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WordProcessorTest {
    private static final Path DOCUMENTS = Path.of("../gold/documents");
    private static final List<String> MASTHEAD = List.of(
            "title", "issue_label", "issue_number", "issuer", "issue_date", "print_run", "report_to", "send_to");
    private static final List<String> FIGURE =
            List.of("text", "value", "value_max", "unit", "per", "indicator", "subject", "period", "role", "sentence");

    private final ReleaseFixture archive;

    WordProcessorTest(@TempDir Path folder) {
        this.archive = new ReleaseFixture(folder);
    }

    @BeforeAll
    void build() throws IOException {
        Files.createDirectories(archive.inputs());
        try (Stream<Path> documents = Files.list(DOCUMENTS)) {
            for (Path document : documents.toList()) {
                Files.copy(document, archive.inputs().resolve(document.getFileName()));
            }
        }
        archive.build("release").run();
    }

    @ParameterizedTest
    @CsvSource({
        "doc, application/msword",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "odt, application/vnd.oasis.opendocument.text",
        "rtf, application/rtf",
        "html, text/html"
    })
    void eachFormatGivesTheRowsOfThePlainText(String format, String mediaType) throws IOException {
        assertEquals(mediaType, bulletin(format).getField("media_type"));
        assertEquals(cells(bulletin("txt"), MASTHEAD), cells(bulletin(format), MASTHEAD));
        assertEquals(figures("txt"), figures(format));
    }

    @Test
    void thePlainTextHoldsProseAndATable() throws IOException {
        assertEquals(17, figures("txt").size());
        assertEquals("建湖县民政局", bulletin("txt").getField("issuer"));
        assertTrue(figures("txt").stream().anyMatch(row -> row.contains("3760")));
    }

    private List<List<String>> figures(String format) throws IOException {
        String id = bulletin(format).getField("bulletin_id");
        return rows("figures").stream()
                .filter(row -> row.getField("bulletin_id").equals(id))
                .map(row -> cells(row, FIGURE))
                .toList();
    }

    private NamedCsvRecord bulletin(String format) throws IOException {
        return rows("bulletins").stream()
                .filter(row -> row.getField("source_uri").endsWith("." + format))
                .findFirst()
                .orElseThrow();
    }

    private List<NamedCsvRecord> rows(String table) throws IOException {
        Path file = archive.release("release/csv").resolve(table + ".csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private static List<String> cells(NamedCsvRecord row, List<String> columns) {
        return columns.stream().map(row::getField).toList();
    }
}
