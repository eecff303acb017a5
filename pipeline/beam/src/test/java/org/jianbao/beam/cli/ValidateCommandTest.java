package org.jianbao.beam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ValidateCommandTest {
    private final Path release;

    ValidateCommandTest(@TempDir Path folder) throws IOException {
        Path input = Files.writeString(folder.resolve("a.txt"), "兴化市：缓解停车难\n\n兴化市新增停车位13928个。\n");
        this.release = folder.resolve("release");
        CommandRun run = CommandRun.of("", "build", input.toString(), "--output", release.toString());
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void aSoundReleaseExitsWithZeroAndALineAPromise() {
        CommandRun run = CommandRun.of("", "validate", release.toString());
        assertEquals(0, run.code(), run.out());
        assertTrue(run.lines().stream().allMatch(line -> line.startsWith("ok")), run.out());
    }

    @Test
    void aBrokenOneExitsWithOneAndSaysWhere() throws IOException {
        Files.writeString(release.resolve("csv/articles.csv"), "article_id\r\n");
        CommandRun run = CommandRun.of("", "validate", release.toString());
        assertEquals(1, run.code());
        assertTrue(run.out().contains("broken  checksums"), run.out());
        assertTrue(run.out().contains("csv/articles.csv"), run.out());
    }

    @Test
    void jsonHoldsEachCheck() throws IOException {
        CommandRun run = CommandRun.of("", "validate", "--json", release.toString());
        assertEquals(7, new ObjectMapper().readTree(run.out()).size());
    }

    @Test
    void aUriOfADiskIsAPath() {
        CommandRun run = CommandRun.of("", "validate", "file://" + release);
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void aReleaseThatIsOnNoDiskIsRefusedWithWhatToDo() {
        String[][] commands = {
            {"validate", "hdfs://name/江苏"},
            {"build", "a.txt", "--output", "b", "--update", "hdfs://name/江苏"},
            {"build", "a.txt", "--output", "b", "--previous", "s3://name/江苏"},
        };
        for (String[] command : commands) {
            CommandRun run = CommandRun.of("", command);
            assertEquals(2, run.code());
            assertTrue(run.err().contains("is not on a disk of this machine; copy it there first"), run.err());
        }
    }

    @Test
    void aFolderThatIsNoReleaseIsRefused(@TempDir Path other) {
        CommandRun run = CommandRun.of("", "validate", other.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("is no release"), run.err());
    }
}
