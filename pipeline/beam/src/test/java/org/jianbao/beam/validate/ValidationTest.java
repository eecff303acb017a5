package org.jianbao.beam.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jianbao.beam.BuildException;
import org.jianbao.beam.ReleaseFixture;
import org.jianbao.beam.publish.Release;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Plants one fault after another in a sound release; each must be found, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ValidationTest {
    private final ReleaseFixture archive;
    private final Path release;

    ValidationTest(@TempDir Path folder) {
        this.archive = new ReleaseFixture(folder);
        this.release = archive.release("release");
    }

    @BeforeAll
    void build() throws IOException {
        archive.sample("jiangsu-2024-001.txt");
        archive.build("sound").run();
    }

    @BeforeEach
    void copy() throws IOException {
        archive.copy("sound", "release");
    }

    @Test
    void aReleaseAsItWasBuiltKeepsAllPromises() throws IOException {
        assertEquals(List.of(), violations());
    }

    @Test
    void aChangedByteIsFound() throws IOException {
        edit("csv/figures.csv", text -> text.replaceFirst("13928个", "13929个"));
        assertTrue(broken().contains("checksums"), broken()::toString);
    }

    @Test
    void aMissingAndAnUnlistedFileAreFound() throws IOException {
        Files.move(release.resolve("LICENSE"), release.resolve("COPYING"));
        assertEquals(
                List.of("LICENSE", "COPYING"),
                violations().stream().map(Violation::place).toList());
    }

    @Test
    void aBrokenReferenceIsFound() throws IOException {
        String paragraph = cell("paragraphs", "paragraph_id", 3);
        edit("csv/paragraphs.csv", text -> text.replaceFirst("\n" + paragraph, "\nnobody"));
        assertTrue(sealed().contains("keys"), violations()::toString);
    }

    @Test
    void anIdentifierThatStandsTwiceIsFound() throws IOException {
        String first = cell("figures", "figure_id", 0);
        String second = cell("figures", "figure_id", 1);
        edit("csv/figures.csv", text -> text.replace(second, first));
        assertTrue(sealed().contains("keys"), violations()::toString);
    }

    @Test
    void aWrongOffsetIsFound() throws IOException {
        String start = cell("figures", "char_start", 0);
        String end = cell("figures", "char_end", 0);
        int later = Integer.parseInt(start) + 1;
        edit(
                "csv/figures.csv",
                text -> text.replaceFirst("," + start + "," + end + ",", "," + later + "," + end + ","));
        assertTrue(sealed().contains("offsets"), violations()::toString);
    }

    @Test
    void aCellOfTheWrongTypeIsFound() throws IOException {
        edit("csv/figures.csv", text -> text.replaceFirst(",13928,", ",viele,"));
        assertTrue(sealed().contains("schemas"), violations()::toString);
    }

    @Test
    void aMissingColumnIsFound() throws IOException {
        edit("csv/entities.csv", text -> text.replaceFirst("mention_count", "count"));
        assertTrue(sealed().contains("schemas"), violations()::toString);
    }

    @Test
    void aWrongCountIsFound() throws IOException {
        edit("run.json", text -> text.replaceFirst("\"articles\" : \\d+", "\"articles\" : 99"));
        assertEquals(Set.of("counts"), sealed());
    }

    @Test
    void formatsThatDifferAreFound() throws IOException {
        edit("csv/figures.csv", text -> text.replaceFirst("新增停车位", "新增车位"));
        assertTrue(sealed().contains("formats"), violations()::toString);
    }

    @Test
    void damagedFilesAreFoundAndReported() throws IOException {
        Files.writeString(release.resolve("parquet/figures/part-00000.parquet"), "PAR1");
        Files.writeString(release.resolve("avro/figures.avro"), "Obj");
        assertEquals(Set.of("formats"), sealed());
    }

    @Test
    void aFolderThatIsNoReleaseIsRefused(@TempDir Path other) {
        assertThrows(BuildException.class, () -> Validation.run(other));
    }

    /** Writes the checksums anew, as one who edits with care would, and says which promises are broken. */
    private Set<String> sealed() throws IOException {
        StringBuilder sums = new StringBuilder();
        try (Stream<Path> files = Files.walk(release)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = release.relativize(file).toString().replace('\\', '/');
                if (!name.equals("SHA256SUMS")) {
                    sums.append(Release.hash(file)).append("  ").append(name).append('\n');
                }
            }
        }
        Files.writeString(release.resolve("SHA256SUMS"), sums);
        return broken();
    }

    private Set<String> broken() throws IOException {
        return new TreeSet<>(violations().stream().map(Violation::check).toList());
    }

    private List<Violation> violations() throws IOException {
        return Validation.run(release).stream()
                .flatMap(result -> result.violations().stream())
                .toList();
    }

    private String cell(String table, String column, int row) throws IOException {
        try (CsvTable rows = CsvTable.open(
                release, org.jianbao.beam.format.Table.valueOf(table.toUpperCase(java.util.Locale.ROOT)))) {
            for (int i = 0; i < row; i++) {
                java.util.Objects.requireNonNull(rows).next();
            }
            return java.util.Objects.requireNonNull(rows).next().cell(column);
        }
    }

    private void edit(String name, UnaryOperator<String> change) throws IOException {
        Path file = release.resolve(name);
        String before = Files.readString(file, StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertTrue(!before.equals(after), "the fault was not planted");
        Files.writeString(file, after);
    }
}
