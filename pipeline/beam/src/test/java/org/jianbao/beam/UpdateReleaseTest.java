package org.jianbao.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jianbao.analyse.Analysis;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.beam.describe.Dataset;
import org.jianbao.decode.SourceFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update analyses what is new or changed, and its bytes are those of a whole build. */
final class UpdateReleaseTest {
    private static final Queue<String> ANALYSED = new ConcurrentLinkedQueue<>();
    private static final Function<SourceFile, Analysis> ANALYSER = BulletinAnalyser.standard()::analyse;

    private final Path folder;
    private final Path inputs;

    UpdateReleaseTest(@TempDir Path folder) {
        this.folder = folder;
        this.inputs = folder.resolve("简报");
    }

    @BeforeEach
    void build() throws IOException {
        Files.createDirectories(inputs);
        for (int i = 1; i < 9; i++) {
            write(i, "新增停车位" + i + "00个");
        }
        Files.copy(inputs.resolve("1.txt"), inputs.resolve("同.txt"));
        Files.writeString(inputs.resolve("空.txt"), "");
        build("old", null);
    }

    @Test
    void onlyNewAndChangedInputsAreAnalysed() throws IOException {
        write(3, "投入2.5亿元");
        write(9, "改造小区15个");
        Files.delete(inputs.resolve("5.txt"));
        ANALYSED.clear();
        build("new", folder.resolve("old"));
        assertEquals(
                List.of("3.txt", "9.txt", "同.txt", "空.txt"),
                ANALYSED.stream().sorted().toList());
        build("whole", null);
        assertEquals(sums("whole"), sums("new"));
    }

    @Test
    void aReleaseMayUpdateItself() throws IOException {
        String before = sums("old");
        ANALYSED.clear();
        build("old", folder.resolve("old"));
        assertEquals(List.of("同.txt", "空.txt"), ANALYSED.stream().sorted().toList());
        assertEquals(before, sums("old"));
    }

    @Test
    void anotherProgramsRowsAreNotTakenOver() throws IOException {
        Path run = folder.resolve("old/run.json");
        Files.writeString(run, Files.readString(run).replaceAll("\"engine\" : \"[0-9a-f]+\"", "\"engine\" : \"0\""));
        ANALYSED.clear();
        build("new", folder.resolve("old"));
        assertEquals(10, ANALYSED.size());
    }

    @Test
    void aDamagedReleaseIsRefused() throws IOException {
        Files.writeString(folder.resolve("old/avro/figures.avro"), "坏");
        assertThrows(BuildException.class, () -> build("new", folder.resolve("old")));
    }

    private void write(int name, String sentence) throws IOException {
        Files.writeString(inputs.resolve(name + ".txt"), "兴化市停车难整治见成效\n\n一、增加供给\n兴化市" + sentence + "，惠及居民3万余人次。\n");
    }

    private void build(String name, @Nullable Path update) {
        var request = new BuildRequest(
                List.of(inputs.toString()), folder.resolve(name), 2, Dataset.unnamed(), null, update, true);
        new BuildRelease(() -> UpdateReleaseTest::analyse).run(request);
    }

    private String sums(String name) throws IOException {
        return Files.readString(folder.resolve(name).resolve("SHA256SUMS"), StandardCharsets.UTF_8);
    }

    private static Analysis analyse(SourceFile file) {
        ANALYSED.add(String.valueOf(Path.of(file.uri()).getFileName()));
        return ANALYSER.apply(file);
    }
}
