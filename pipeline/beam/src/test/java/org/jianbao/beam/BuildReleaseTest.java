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
import org.jianbao.decode.SourceFile;
import org.jianbao.row.BulletinRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BuildReleaseTest {
    private final ReleaseFixture archive;

    BuildReleaseTest(@TempDir Path folder) {
        this.archive = new ReleaseFixture(folder);
    }

    @BeforeEach
    void makeInputs() throws IOException {
        archive.input("1.txt", "简报");
        archive.input("2.txt", "简报");
        archive.input("3.txt", "坏");
    }

    @Test
    void poisonedAndMissingFilesLeaveTheirNeighboursUnharmed() {
        BuildOutcome outcome = build("a").run();
        assertEquals(1, outcome.bulletins());
        assertEquals(2, outcome.rejected());
        assertEquals(1L, outcome.diagnostics().get("DUPLICATE_CONTENT"));
        assertEquals(1L, outcome.diagnostics().get("UNREADABLE_FILE"));
        assertEquals(1L, outcome.diagnostics().get("INTERNAL_FAILURE"));
    }

    @Test
    void orderAndBatchesDoNotChangeTheBytes() throws IOException {
        build("a").batches(1).run();
        build("b")
                .of(List.of(missing(), archive.inputs().toString()))
                .batches(8)
                .run();
        assertEquals(archive.files("a"), archive.files("b"));
        build("a").batches(3).run();
        assertEquals(archive.files("b"), archive.files("a"));
    }

    @Test
    void refusesAFolderThatIsNoRelease() throws IOException {
        Files.createDirectories(archive.release("foreign"));
        Path notes = Files.writeString(archive.release("foreign/notes.txt"), "不要动");
        assertThrows(BuildException.class, build("foreign")::run);
        assertTrue(Files.exists(notes));
    }

    private ReleaseFixture.Build build(String name) {
        return archive.build(name)
                .of(List.of(archive.inputs().toString(), missing()))
                .with(() -> BuildReleaseTest::analyse);
    }

    private String missing() {
        return archive.release("missing.txt").toString();
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
