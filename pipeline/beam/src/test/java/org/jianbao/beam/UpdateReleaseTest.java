package org.jianbao.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jianbao.analyse.Analysis;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.beam.publish.Partition;
import org.jianbao.decode.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An update analyses what is new or changed, and its bytes are those of a whole build. */
final class UpdateReleaseTest {
    private static final Queue<String> ANALYSED = new ConcurrentLinkedQueue<>();
    private static final Function<SourceFile, Analysis> ANALYSER = BulletinAnalyser.standard()::analyse;

    private final ReleaseFixture archive;

    UpdateReleaseTest(@TempDir Path folder) {
        this.archive = new ReleaseFixture(folder);
    }

    @BeforeEach
    void build() throws IOException {
        for (int i = 1; i < 9; i++) {
            archive.input(i + ".txt", ReleaseFixture.bulletin("新增停车位" + i + "00个"));
        }
        archive.input("同.txt", ReleaseFixture.bulletin("新增停车位100个"));
        archive.input("空.txt", "");
        archive.build("old").run();
        ANALYSED.clear();
    }

    /** Of eight bulletins one changes, one goes, one is new; a second copy and an empty file have no rows to take over. */
    private void change() throws IOException {
        archive.input("3.txt", ReleaseFixture.bulletin("投入2.5亿元"));
        archive.input("9.txt", ReleaseFixture.bulletin("改造小区15个"));
        Files.delete(archive.inputs().resolve("5.txt"));
    }

    @Test
    void onlyNewAndChangedInputsAreAnalysed() throws IOException {
        change();
        update("new", "old").run();
        assertEquals(List.of("3.txt", "9.txt", "同.txt", "空.txt"), analysed());
        archive.build("whole").run();
        assertEquals(archive.files("whole"), archive.files("new"));
    }

    /** Whether the older release, the newer, or both lie in folders, the changes are the same rows. */
    @ParameterizedTest
    @CsvSource({"NONE, NONE", "NONE, ISSUE_YEAR", "ISSUE_YEAR, NONE", "ISSUE_YEAR, ISSUER_CODE"})
    void anUpdateTellsWhatHasChanged(Partition before, Partition after) throws IOException {
        archive.build("old").by(before).run();
        change();
        update("new", "old").by(after).previous("old").run();
        assertEquals(List.of("3.txt", "9.txt", "同.txt", "空.txt"), analysed());
        archive.build("whole").by(after).previous("old").run();
        assertEquals(archive.files("whole"), archive.files("new"));
        assertEquals(List.of(), archive.violations("new"));
        String changes = Files.readString(archive.release("new/CHANGELOG.md"));
        assertEquals(List.of("| bulletins | 2 | 2 | 0 | 6 |", "| figures | 2 | 2 | 0 | 6 |"), lines(changes));
    }

    @Test
    void aReleaseMayUpdateItself() throws IOException {
        var before = archive.files("old");
        update("old", "old").run();
        assertEquals(List.of("同.txt", "空.txt"), analysed());
        assertEquals(before, archive.files("old"));
    }

    @Test
    void anotherProgramsRowsAreNotTakenOver() throws IOException {
        Path run = archive.release("old/run.json");
        Files.writeString(run, Files.readString(run).replaceAll("\"engine\" : \"[0-9a-f]+\"", "\"engine\" : \"0\""));
        update("new", "old").run();
        assertEquals(10, ANALYSED.size());
    }

    @Test
    void aDamagedReleaseIsRefused() throws IOException {
        Files.writeString(archive.release("old/avro/figures.avro"), "坏");
        assertThrows(BuildException.class, update("new", "old")::run);
    }

    private ReleaseFixture.Build update(String name, String old) {
        return archive.build(name).update(old).with(() -> UpdateReleaseTest::analyse);
    }

    private static List<String> analysed() {
        return ANALYSED.stream().sorted().toList();
    }

    private static List<String> lines(String changes) {
        return changes.lines()
                .filter(line -> line.startsWith("| bulletins ") || line.startsWith("| figures "))
                .toList();
    }

    private static Analysis analyse(SourceFile file) {
        ANALYSED.add(String.valueOf(Path.of(file.uri()).getFileName()));
        return ANALYSER.apply(file);
    }
}
