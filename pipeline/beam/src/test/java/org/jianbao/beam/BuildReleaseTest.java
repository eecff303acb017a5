package org.jianbao.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jianbao.analyse.Analysis;
import org.jianbao.beam.describe.Dataset;
import org.jianbao.decode.SourceFile;
import org.jianbao.row.BulletinRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildReleaseTest {
    private final Path folder;

    BuildReleaseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void poisonedAndMissingFilesLeaveTheirNeighboursUnharmed() throws IOException {
        List<String> inputs = inputs();
        BuildOutcome outcome = build(inputs, "a", 1);
        assertEquals(1, outcome.bulletins());
        assertEquals(2, outcome.rejected());
        assertEquals(1L, outcome.diagnostics().get("DUPLICATE_CONTENT"));
        assertEquals(1L, outcome.diagnostics().get("UNREADABLE_FILE"));
        assertEquals(1L, outcome.diagnostics().get("INTERNAL_FAILURE"));
    }

    @Test
    void orderAndBatchesDoNotChangeTheBytes() throws IOException {
        List<String> inputs = inputs();
        build(inputs, "a", 1);
        build(List.of(inputs.get(1), inputs.get(0)), "b", 8);
        assertEquals(sums("a"), sums("b"));
        build(inputs, "a", 3);
        assertEquals(sums("b"), sums("a"));
    }

    @Test
    void refusesAFolderThatIsNoRelease() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("notes.txt"), "不要动");
        List<String> inputs = inputs();
        assertThrows(BuildException.class, () -> build(inputs, "foreign", 1));
        assertTrue(Files.exists(foreign.resolve("notes.txt")));
    }

    private List<String> inputs() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("1.txt"), "简报");
        Files.writeString(in.resolve("2.txt"), "简报");
        Files.writeString(in.resolve("3.txt"), "坏");
        return List.of(in.toString(), folder.resolve("missing.txt").toString());
    }

    private BuildOutcome build(List<String> inputs, String name, int batches) {
        var request = new BuildRequest(inputs, folder.resolve(name), batches, Dataset.unnamed(), null, null, true);
        return new BuildRelease(() -> BuildReleaseTest::analyse).run(request);
    }

    private String sums(String name) throws IOException {
        return Files.readString(folder.resolve(name).resolve("SHA256SUMS"));
    }

    private static Analysis analyse(SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        if (text.equals("坏")) {
            throw new IllegalArgumentException("poisoned");
        }
        var bulletin = new BulletinRow(
                "b-0000000000000001",
                file.uri(),
                "00",
                "text/plain",
                "UTF-8",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of("省委"),
                List.of(),
                List.of(),
                0,
                0,
                0,
                0,
                text);
        return new Analysis(Optional.of(bulletin), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
