package org.jianbao.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianbao.analyse.Analysis;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.beam.extract.SampleDocuments;
import org.jianbao.beam.extract.SampleDocuments.Entry;
import org.jianbao.beam.read.MemoryFiles;
import org.jianbao.beam.run.Runner;
import org.jianbao.beam.run.RunnerName;
import org.jianbao.decode.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workers that list, analyse and deal among themselves make the same release as one machine that lists before. */
final class DistributedBuildTest {
    private static final Function<SourceFile, Analysis> ANALYSER = BulletinAnalyser.standard()::analyse;
    private static final Runner DISTRIBUTED = new Runner(RunnerName.DIRECT, List.of(), true);

    private final ReleaseFixture archive;

    DistributedBuildTest(@TempDir Path folder) {
        this.archive = new ReleaseFixture(folder);
    }

    @BeforeEach
    void makeInputs() throws IOException {
        for (String town : List.of("", "兴化市/", "如皋市/2024/", ".隐/")) {
            for (int i = 1; i < 4; i++) {
                archive.input(town + i + ".txt", text(town + i));
            }
        }
        archive.input("如皋市/同.txt", text("兴化市/1"));
        archive.input("兴化市/空.txt", "");
        Path inputs = archive.inputs();
        Files.createSymbolicLink(inputs.resolve("兴化市/又名.txt"), inputs.resolve("1.txt"));
        Files.createSymbolicLink(inputs.resolve("回"), inputs);
        Files.write(inputs.resolve("如皋市/2024/a.zip"), zip("内/1.txt", text("内")));
    }

    @Test
    void theReleaseIsThatOfOneMachine() throws IOException {
        List<String> arguments = List.of(
                archive.inputs().toString(),
                archive.inputs() + "/兴化市/*.txt",
                archive.inputs().resolve("无.txt").toString());
        archive.build("local").of(arguments).run();
        BuildOutcome outcome =
                archive.build("distributed").of(arguments).on(DISTRIBUTED).run();
        assertEquals(archive.files("local"), archive.files("distributed"));
        assertEquals(10, outcome.bulletins());
        assertEquals(3, outcome.rejected());
        assertEquals(1L, outcome.diagnostics().get("DUPLICATE_CONTENT"));
        assertEquals(14, outcome.inputs());
    }

    @Test
    void oneInputNeedsNoRunner() throws IOException {
        List<String> arguments = List.of(archive.inputs() + "/兴化市/2.txt");
        archive.build("runner").of(arguments).run();
        BuildOutcome outcome = archive.build("none")
                .of(arguments)
                .on(Runner.auto())
                .unchecked()
                .run();
        assertEquals(archive.files("runner"), archive.files("none"));
        assertEquals(1, outcome.bulletins());
    }

    @Test
    void whatOneInputDoesToTheAnalyserIsToldWithoutARunnerToo() {
        BuildOutcome outcome = archive.build("release")
                .of(List.of(archive.inputs() + "/兴化市/2.txt"))
                .on(Runner.auto())
                .unchecked()
                .with(() -> DistributedBuildTest::failing)
                .run();
        assertEquals(1L, outcome.diagnostics().get("INTERNAL_FAILURE"));
        assertEquals(0, outcome.bulletins());
    }

    @Test
    void whatOneInputDoesToTheAnalyserLeavesTheOthersUnharmed() {
        BuildOutcome outcome = archive.build("release")
                .on(Runner.auto())
                .unchecked()
                .with(() -> DistributedBuildTest::failing)
                .run();
        assertEquals(3L, outcome.diagnostics().get("INTERNAL_FAILURE"));
        assertEquals(7, outcome.bulletins());
    }

    private static Analysis failing(SourceFile file) {
        if (file.uri().endsWith("2.txt")) {
            throw new IllegalStateException("坏");
        }
        return ANALYSER.apply(file);
    }

    @Test
    void inputsMayLieOnAnyFileSystemOfBeams() throws IOException {
        for (String name : List.of("a/1.txt", "a/b/2.txt", "a/.c/3.txt")) {
            MemoryFiles.write("memory://简报/" + name, text(name).getBytes(StandardCharsets.UTF_8));
        }
        MemoryFiles.write("memory://简报/a/4.zip", zip("4.txt", text("内")));
        List<String> arguments = List.of("memory://简报/a", "memory://简报/a/*.txt", "memory://简报/无.txt");
        BuildOutcome outcome =
                archive.build("distributed").of(arguments).on(DISTRIBUTED).run();
        assertEquals(3, outcome.bulletins());
        assertEquals(1, outcome.rejected());
        archive.build("local").of(arguments).run();
        assertEquals(archive.files("local"), archive.files("distributed"));
        assertTrue(Files.readString(archive.release("local/csv/bulletins.csv")).contains("memory://简报/a/4.zip!/4.txt"));
    }

    @Test
    void aJobThatFailsLeavesTheReleaseAsItWas() throws IOException {
        archive.build("release").on(DISTRIBUTED).run();
        Map<String, String> before = archive.files("release");
        ReleaseFixture.Build broken = archive.build("release").on(DISTRIBUTED).with(() -> {
            throw new IllegalStateException("坏");
        });
        BuildException failure = assertThrows(BuildException.class, broken::run);
        assertTrue(String.valueOf(failure.getMessage()).contains("nothing was published"), failure::getMessage);
        assertEquals(before, archive.files("release"));
        try (Stream<Path> left = Files.list(archive.folder())) {
            assertEquals(2, left.count());
        }
    }

    private static byte[] zip(String name, String text) throws IOException {
        Entry entry = new Entry(name, text.getBytes(StandardCharsets.UTF_8));
        return SampleDocuments.zip(List.of(entry), StandardCharsets.UTF_8);
    }

    private static String text(String mark) {
        return ReleaseFixture.bulletin("新增停车位1300个，" + mark + "投入2.5亿元");
    }
}
