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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianbao.analyse.Analysis;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.beam.analyse.AnalyserSource;
import org.jianbao.beam.describe.Dataset;
import org.jianbao.beam.extract.SampleDocuments;
import org.jianbao.beam.extract.SampleDocuments.Entry;
import org.jianbao.beam.publish.Release;
import org.jianbao.beam.publish.ReleaseLayout;
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
    private static final Runner LOCAL = Runner.direct();
    private static final Runner DISTRIBUTED = new Runner(RunnerName.DIRECT, List.of(), true);

    private final Path folder;
    private final Path inputs;

    DistributedBuildTest(@TempDir Path folder) {
        this.folder = folder;
        this.inputs = folder.resolve("简报 一");
    }

    @BeforeEach
    void makeInputs() throws IOException {
        for (String town : List.of("", "兴化市", "如皋市/2024", ".隐")) {
            Files.createDirectories(inputs.resolve(town));
            for (int i = 1; i < 4; i++) {
                Files.writeString(inputs.resolve(town).resolve(i + ".txt"), text(town + i));
            }
        }
        Files.writeString(inputs.resolve("如皋市/同.txt"), text("兴化市1"));
        Files.writeString(inputs.resolve("兴化市/空.txt"), "");
        Files.createSymbolicLink(inputs.resolve("兴化市/又名.txt"), inputs.resolve("1.txt"));
        Files.createSymbolicLink(inputs.resolve("回"), inputs);
        Entry inner = new Entry("内/1.txt", text("内").getBytes(StandardCharsets.UTF_8));
        Files.write(inputs.resolve("如皋市/2024/a.zip"), SampleDocuments.zip(List.of(inner), StandardCharsets.UTF_8));
    }

    @Test
    void theReleaseIsThatOfOneMachine() throws IOException {
        List<String> arguments = List.of(
                inputs.toString(),
                inputs + "/兴化市/*.txt",
                inputs.resolve("无.txt").toString());
        build(arguments, "local", LOCAL, () -> ANALYSER);
        BuildOutcome outcome = build(arguments, "distributed", DISTRIBUTED, () -> ANALYSER);
        assertEquals(files("local"), files("distributed"));
        assertEquals(10, outcome.bulletins());
        assertEquals(3, outcome.rejected());
        assertEquals(1L, outcome.diagnostics().get("DUPLICATE_CONTENT"));
        assertEquals(14, outcome.inputs());
    }

    @Test
    void aFewInputsNeedNoRunner() throws IOException {
        List<String> arguments =
                List.of(inputs.toString(), inputs.resolve("无.txt").toString());
        build(arguments, "runner", LOCAL, () -> ANALYSER);
        BuildOutcome outcome = build(arguments, "none", Runner.auto(), false, () -> ANALYSER);
        assertEquals(files("runner"), files("none"));
        assertEquals(10, outcome.bulletins());
        assertEquals(3, outcome.rejected());
    }

    @Test
    void whatOneInputDoesToTheAnalyserLeavesTheOthersUnharmed() {
        List<String> arguments = List.of(inputs.toString());
        BuildOutcome outcome = build(arguments, "release", Runner.auto(), false, () -> file -> {
            if (file.uri().endsWith("2.txt")) {
                throw new IllegalStateException("坏");
            }
            return ANALYSER.apply(file);
        });
        assertEquals(3L, outcome.diagnostics().get("INTERNAL_FAILURE"));
        assertEquals(7, outcome.bulletins());
    }

    @Test
    void inputsMayLieOnAnyFileSystemOfBeams() throws IOException {
        for (String name : List.of("a/1.txt", "a/b/2.txt", "a/.c/3.txt")) {
            MemoryFiles.write("memory://简报/" + name, text(name).getBytes(StandardCharsets.UTF_8));
        }
        byte[] entry = text("内").getBytes(StandardCharsets.UTF_8);
        MemoryFiles.write(
                "memory://简报/a/4.zip", SampleDocuments.zip(List.of(new Entry("4.txt", entry)), StandardCharsets.UTF_8));
        List<String> arguments = List.of("memory://简报/a", "memory://简报/a/*.txt", "memory://简报/无.txt");
        BuildOutcome outcome = build(arguments, "distributed", DISTRIBUTED, () -> ANALYSER);
        assertEquals(3, outcome.bulletins());
        assertEquals(1, outcome.rejected());
        build(arguments, "local", LOCAL, () -> ANALYSER);
        assertEquals(files("local"), files("distributed"));
        assertTrue(Files.readString(folder.resolve("local/csv/bulletins.csv")).contains("memory://简报/a/4.zip!/4.txt"));
    }

    @Test
    void aJobThatFailsLeavesTheReleaseAsItWas() throws IOException {
        List<String> arguments = List.of(inputs.toString());
        build(arguments, "release", DISTRIBUTED, () -> ANALYSER);
        Map<String, String> before = files("release");
        AnalyserSource broken = () -> {
            throw new IllegalStateException("坏");
        };
        BuildException failure =
                assertThrows(BuildException.class, () -> build(arguments, "release", DISTRIBUTED, broken));
        assertTrue(String.valueOf(failure.getMessage()).contains("nothing was published"), failure::getMessage);
        assertEquals(before, files("release"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }

    private BuildOutcome build(List<String> arguments, String name, Runner runner, AnalyserSource source) {
        return build(arguments, name, runner, true, source);
    }

    private BuildOutcome build(
            List<String> arguments, String name, Runner runner, boolean checked, AnalyserSource source) {
        return new BuildRelease(source)
                .run(new BuildRequest(
                        arguments,
                        folder.resolve(name),
                        0,
                        Dataset.unnamed(),
                        null,
                        null,
                        ReleaseLayout.standard(),
                        runner,
                        checked));
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        Path release = folder.resolve(name);
        try (Stream<Path> files = Files.walk(release)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(release.relativize(file).toString(), Release.hash(file));
            }
        }
        return hashes;
    }

    private static String text(String mark) {
        return "兴化市停车难整治见成效\n\n兴化市新增停车位1300个，" + mark + "投入2.5亿元。\n";
    }
}
