package org.jianbao.beam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jianbao.analyse.Analysis;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.beam.analyse.AnalyserSource;
import org.jianbao.decode.SourceFile;
import org.jianbao.row.FigureRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one input, it alone is an ERROR, and whatever is wrong with the place, nothing is left there. */
final class FaultsTest {
    private static final Function<SourceFile, Analysis> ANALYSER = BulletinAnalyser.standard()::analyse;
    private static final String TEXT = "兴化市停车难整治见成效\n\n兴化市新增停车位1300个。";

    private final ReleaseFixture archive;

    FaultsTest(@TempDir Path folder) {
        this.archive = new ReleaseFixture(folder);
    }

    @BeforeEach
    void makeInputs() throws IOException {
        archive.input("1.txt", TEXT);
        archive.input("9.txt", TEXT + "新建20个。");
    }

    @Test
    void namesMayHoldAnything() throws IOException {
        archive.input("第 15 期\n（二）\t\"甲\",乙.txt", TEXT + "甲");
        archive.input("#%20&;'$HOME.txt", TEXT + "乙");
        assertOutcome(4, 0, () -> ANALYSER);
    }

    @Test
    void emptyBinaryAndNulFilesAreErrors() throws IOException {
        archive.input("2.txt", "");
        archive.input("3.txt", "\u0000".repeat(5000));
        Files.write(
                archive.inputs().resolve("4.txt"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        assertOutcome(2, 3, () -> ANALYSER);
    }

    @Test
    void aFileThatVanishesBeforeItIsReadIsAnError() throws IOException {
        String path = archive.input("2.txt", TEXT + "丙").toString();
        BuildOutcome outcome = assertOutcome(2, 1, () -> file -> vanishing(path, file));
        assertEquals(1L, outcome.diagnostics().get("UNREADABLE_FILE"));
    }

    @Test
    void exceptionsAndErrorsOfOneInputSpareTheOthers() throws IOException {
        archive.input("2.txt", "异常");
        archive.input("3.txt", "溢出");
        archive.input("4.txt", "空值");
        BuildOutcome outcome = assertOutcome(2, 3, () -> FaultsTest::poisoned);
        assertEquals(3L, outcome.diagnostics().get("INTERNAL_FAILURE"));
    }

    /** No bulletin says a number of two billion digits; but whatever cannot be packed must harm no other. */
    @Test
    void rowsThatFitNoColumnSpareTheOthers() throws IOException {
        archive.input("2.txt", TEXT + "丁");
        String path = archive.inputs().resolve("2.txt").toString();
        BuildOutcome outcome =
                assertOutcome(2, 1, () -> file -> file.uri().equals(path) ? unwritable() : ANALYSER.apply(file));
        assertEquals(1L, outcome.diagnostics().get("INTERNAL_FAILURE"));
    }

    /** The memory of a process is a file that opens and cannot be read from its beginning, whoever reads it. */
    @Test
    void aFileThatOpensAndCannotBeReadIsAnError() throws IOException {
        Path memory = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(memory), "not on Linux");
        Files.createSymbolicLink(archive.inputs().resolve("2.txt"), memory);
        BuildOutcome outcome = assertOutcome(2, 1, () -> ANALYSER);
        assertEquals(1L, outcome.diagnostics().get("UNREADABLE_FILE"));
    }

    @Test
    void filesOfHundredMegabytesAreRefusedOrSaidToHoldNoText() throws IOException {
        sparse("2.txt", 100_000_000);
        sparse("3.txt", 200_000_000);
        BuildOutcome outcome = assertOutcome(2, 2, () -> ANALYSER);
        assertEquals(1L, outcome.diagnostics().get("BINARY_FILE"));
        assertEquals(1L, outcome.diagnostics().get("LIMIT_EXCEEDED"));
    }

    @Test
    void linksThatLeadToNoFileAreErrors() throws IOException {
        Files.createSymbolicLink(archive.inputs().resolve("回"), archive.inputs());
        Files.createSymbolicLink(archive.inputs().resolve("又回"), archive.inputs());
        Files.createSymbolicLink(archive.inputs().resolve("断"), archive.inputs().resolve("无.txt"));
        Files.createSymbolicLink(archive.inputs().resolve("自"), archive.inputs().resolve("自"));
        BuildOutcome outcome = assertOutcome(2, 4, () -> ANALYSER);
        assertEquals(4L, outcome.diagnostics().get("UNREADABLE_FILE"));
    }

    @Test
    void aReleaseThatCannotBeWrittenLeavesNothing() throws IOException {
        Path file = Files.writeString(archive.release("文件"), "不是目录");
        assertThrows(BuildException.class, () -> archive.build("文件/release").run());
        assertEquals("不是目录", Files.readString(file));
    }

    private BuildOutcome assertOutcome(int bulletins, int rejected, AnalyserSource source) throws IOException {
        BuildOutcome outcome = archive.build("release").batches(1).with(source).run();
        assertEquals(bulletins, outcome.bulletins(), outcome::toString);
        assertEquals(rejected, outcome.rejected(), outcome::toString);
        assertTrue(Files.exists(archive.release("release/SHA256SUMS")));
        try (Stream<Path> files = Files.walk(archive.folder())) {
            assertFalse(files.anyMatch(path -> path.toString().contains(".jianbao-")));
        }
        return outcome;
    }

    /** Takes no room on the disk. */
    private void sparse(String name, long bytes) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(archive.inputs().resolve(name).toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    private static Analysis unwritable() {
        BigDecimal endless = new BigDecimal("1E+2147483647");
        FigureRow figure = new FigureRow(
                "f", "b", "a", null, "p", 1, "1", endless, null, "EXACT", null, null, "COUNT", null, null, null, null,
                null, null, null, null, null, null, "LEVEL", "1", "r", 0, 1, 0, 1);
        return new Analysis(Optional.empty(), List.of(), List.of(), List.of(), List.of(figure), List.of(), List.of());
    }

    private static Analysis vanishing(String path, SourceFile file) {
        try {
            Files.deleteIfExists(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ANALYSER.apply(file);
    }

    private static Analysis poisoned(SourceFile file) {
        return switch (new String(file.bytes(), StandardCharsets.UTF_8)) {
            case "异常" -> throw new IllegalArgumentException("planted");
            case "溢出" -> throw new StackOverflowError("planted");
            case "空值" -> throw new NullPointerException();
            default -> ANALYSER.apply(file);
        };
    }
}
