package org.jianbao.beam.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.beam.BuildException;
import org.jianbao.beam.format.WorkFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleasePlaceTest {
    /** Above the largest process number of Linux, so of no process. */
    private static final long DEAD = 4_194_305L;

    private final Path folder;
    private final Path output;

    ReleasePlaceTest(@TempDir Path folder) {
        this.folder = folder;
        this.output = folder.resolve("江苏");
    }

    @Test
    void theNewReleaseReplacesTheOldAndIsReadableByAll() throws IOException {
        release(output, "old");
        Release release = new Release(output);
        Path work = release.open();
        writeTables(WorkFolder.of(work));
        release.complete(work, Partition.NONE, (folder, checksums, rows) -> {});
        release.publish(work);
        assertFalse(Files.exists(output.resolve("mark")));
        assertEquals("rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(output)));
        assertEquals(List.of("江苏"), names());
        new Release(output).check();
    }

    @Test
    void theOldReleaseStandsAgainIfTheNewCannotBePutThere() throws IOException {
        release(output, "old");
        Place place = new Place(output, (from, to) -> {
            if (to.equals(output) && !from.toString().endsWith("-old")) {
                throw new IOException("disk gone");
            }
            Files.move(from, to);
        });
        Path work = place.open();
        assertThrows(IOException.class, () -> place.replace(work));
        assertEquals("old", Files.readString(output.resolve("mark")));
    }

    @Test
    void theOldReleaseIsKeptBesideItsNameIfItCannotBePutBack() throws IOException {
        release(output, "old");
        Place place = new Place(output, (from, to) -> {
            if (to.equals(output)) {
                throw new IOException("disk gone");
            }
            Files.move(from, to);
        });
        Path work = place.open();
        assertThrows(IOException.class, () -> place.replace(work));
        assertEquals("old", Files.readString(folder.resolve(work.getFileName() + "-old/mark")));
    }

    @Test
    void aReleaseMovedAwayByADeadRunIsPutBack() throws IOException {
        release(leftover(DEAD, "-old"), "old");
        Files.createDirectories(leftover(DEAD, ""));
        new Release(output).check();
        assertEquals("old", Files.readString(output.resolve("mark")));
        assertEquals(List.of("江苏"), names());
    }

    @Test
    void leftoversOfDeadRunsGoAndThoseOfLiveRunsStay() throws IOException {
        release(output, "new");
        release(leftover(DEAD, "-old"), "old");
        Path live = Files.createDirectories(leftover(ProcessHandle.current().pid(), ""));
        Path foreign = Files.createDirectories(folder.resolve(".江苏.jianbao-notes"));
        new Release(output).check();
        assertEquals("new", Files.readString(output.resolve("mark")));
        assertTrue(Files.exists(live));
        assertTrue(Files.exists(foreign));
        assertFalse(Files.exists(leftover(DEAD, "-old")));
    }

    @Test
    void acceptsNoFolderAnEmptyFolderAndARelease() throws IOException {
        new Release(output).check();
        Files.createDirectories(output);
        new Release(output).check();
        release(output, "old");
        new Release(output).check();
    }

    @Test
    void refusesTheRunOfAnotherProgramAndWhatIsNoFolder() throws IOException {
        for (String run : List.of("{}", "{\"format\": \"other/1\"}", "[", "")) {
            Files.createDirectories(output);
            Files.writeString(output.resolve("run.json"), run);
            assertThrows(BuildException.class, () -> new Release(output).check(), run);
        }
        Path file = Files.writeString(folder.resolve("文件"), "不要动");
        assertThrows(BuildException.class, () -> new Release(file).check());
        assertEquals("不要动", Files.readString(file));
    }

    private static void writeTables(WorkFolder work) throws IOException {
        Parts parts = new Parts(Partition.NONE, "jianbao 1");
        String shard = Parts.folder(0);
        Map<String, Long> counts = ShardWriter.write(work, parts, shard, List.of());
        for (int join = 0; join < Parts.joins(); join++) {
            parts.join(work, join, List.of(shard));
        }
        parts.join(work, Parts.COUNTS, List.of(new ObjectMapper().writeValueAsString(counts)));
    }

    private Path leftover(long process, String end) {
        return folder.resolve(".江苏.jianbao-" + process + "-1" + end);
    }

    private static void release(Path path, String mark) throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("run.json"), "{\"format\": \"jianbao-release/1\"}");
        Files.writeString(path.resolve("mark"), mark);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
