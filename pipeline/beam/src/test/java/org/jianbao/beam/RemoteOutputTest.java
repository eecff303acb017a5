package org.jianbao.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.beam.publish.Release;
import org.jianbao.beam.read.MemoryFiles;
import org.jianbao.beam.run.Runner;
import org.jianbao.beam.run.RunnerName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release at a uri is the one that a disk would hold, on one machine and by the stages of a cluster. */
final class RemoteOutputTest {
    private static final Runner DISTRIBUTED = new Runner(RunnerName.DIRECT, List.of(), true);

    private final ReleaseFixture archive;
    private final String uri;

    RemoteOutputTest(@TempDir Path folder) {
        this.archive = new ReleaseFixture(folder);
        this.uri = "memory://" + folder.getFileName() + "/output";
    }

    @BeforeEach
    void makeInputs() throws IOException {
        for (int i = 1; i < 4; i++) {
            archive.input(i + ".txt", ReleaseFixture.bulletin("新增停车位1" + i + "个"));
        }
        archive.build("disk").run();
    }

    @Test
    void theReleaseIsThatOfADisk() throws IOException {
        BuildOutcome outcome = archive.build("uri").run(uri + "/江苏/");
        assertEquals(3, outcome.bulletins());
        assertReleases("江苏");
    }

    @Test
    void oneInputGoesThereToo() throws IOException {
        List<String> input = List.of(archive.inputs() + "/1.txt");
        archive.build("disk").of(input).run();
        archive.build("uri").of(input).on(Runner.auto()).unchecked().run(uri + "/江苏");
        assertReleases("江苏");
    }

    @Test
    void workersThatShareNoDiskWriteThereAndLeaveNothingElse() throws IOException {
        archive.build("uri").on(DISTRIBUTED).run(uri + "/江苏");
        assertReleases("江苏");
    }

    @Test
    void aReleaseThatStandsThereIsNotReplaced() {
        archive.build("uri").run(uri + "/江苏");
        Map<String, byte[]> before = MemoryFiles.below(uri);
        for (String name : List.of(uri + "/江苏", uri, uri + "/江苏/run.json")) {
            BuildException refused = assertThrows(
                    BuildException.class, () -> archive.build("uri").run(name));
            assertTrue(String.valueOf(refused.getMessage()).contains("is not empty"), refused::getMessage);
        }
        assertEquals(before, MemoryFiles.below(uri));
    }

    @Test
    void aJobThatFailsLeavesNothingThere() {
        for (Runner runner : List.of(Runner.direct(), DISTRIBUTED)) {
            ReleaseFixture.Build broken = archive.build("uri").on(runner).with(() -> {
                throw new IllegalStateException("坏");
            });
            assertThrows(RuntimeException.class, () -> broken.run(uri + "/江苏"));
            assertEquals(Map.of(), MemoryFiles.below(uri));
        }
    }

    @Test
    void aReleaseThatFindsNoRoomIsTakenBack() {
        BuildException failure =
                assertThrows(BuildException.class, () -> archive.build("uri").run(uri + MemoryFiles.FULL + "江苏"));
        assertTrue(String.valueOf(failure.getMessage()).contains("No space left"), failure::getMessage);
        assertEquals(Map.of(), MemoryFiles.below(uri));
    }

    @Test
    void aFileSystemThatIsNotKnownIsNamed() {
        BuildException refused =
                assertThrows(BuildException.class, () -> archive.build("uri").run("gopher://name/江苏"));
        assertTrue(String.valueOf(refused.getMessage()).contains("class path"), refused::getMessage);
    }

    @Test
    void inputsMayBeNamedByUrisOfADisk() throws IOException {
        String inputs = "file://" + archive.inputs();
        for (List<String> arguments : List.of(
                List.of(inputs),
                List.of(inputs.replace(" ", "%20") + "/"),
                List.of(inputs + "/?.txt"),
                List.of(inputs + "/1.txt", inputs + "/[23].txt"))) {
            archive.build("uris").of(arguments).run();
            assertEquals(archive.files("disk"), archive.files("uris"));
        }
    }

    @Test
    void aUriOfADiskIsAPath() throws IOException {
        archive.build("uri").run("file://" + archive.folder() + "/%E6%B1%9F");
        assertEquals(archive.files("disk"), archive.files("江"));
        archive.build("uri").run("file://" + archive.folder() + "/江 苏");
        assertEquals(archive.files("disk"), archive.files("江 苏"));
        archive.build("uri").run("file://" + archive.folder() + "/江 苏");
        assertEquals(archive.files("disk"), archive.files("江 苏"));
    }

    private void assertReleases(String... names) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (String name : names) {
            archive.files("disk").forEach((file, hash) -> expected.put("/" + name + "/" + file, hash));
        }
        Map<String, String> found = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : MemoryFiles.below(uri).entrySet()) {
            Path copy = Files.write(archive.release("copy"), file.getValue());
            found.put(file.getKey(), Release.hash(copy));
        }
        assertEquals(expected, found);
    }
}
