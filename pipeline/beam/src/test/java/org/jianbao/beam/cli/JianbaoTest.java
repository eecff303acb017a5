package org.jianbao.beam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JianbaoTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "publish",
                "build",
                "build samples",
                "build --output out",
                "annotate a b",
                "evaluate",
                "validate",
                "--unknown"
            })
    void wrongUsageExitsWithTwoAndSaysWhatIsWrong(String line) {
        CommandRun run = CommandRun.of("", line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("--help"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "build --help", "annotate --help", "evaluate --help", "validate --help"})
    void helpShowsExamples(String line) {
        CommandRun run = CommandRun.of("", line.split(" "));
        assertEquals(0, run.code());
        assertTrue(run.out().contains("Examples:"), run.out());
        assertTrue(run.out().contains("  jianbao "), run.out());
    }

    @Test
    void versionIsOneLine() {
        CommandRun run = CommandRun.of("", "--version");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("jianbao "), run.out());
        assertEquals(1, run.lines().size());
    }

    @Test
    void aFolderThatIsNoReleaseIsLeftAlone(@TempDir Path folder) throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "不要动");
        CommandRun run = CommandRun.of("", "build", notes.toString(), "--output", folder.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains(folder.toString()), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals("不要动", Files.readString(notes));
    }

    @Test
    void verboseShowsWhereAFailureHappened(@TempDir Path folder) throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "不要动");
        CommandRun run = CommandRun.of("", "build", notes.toString(), "-o", folder.toString(), "--verbose");
        assertTrue(run.err().contains("\tat "), run.err());
    }
}
