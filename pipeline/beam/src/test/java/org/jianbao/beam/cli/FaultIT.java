package org.jianbao.beam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are killed, and disks that are full: the release is the old one or the new one, whole. */
final class FaultIT {
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int BULLETINS = 6;
    private static final long MINUTES = 5;

    private final Path folder;
    private final Path output;

    FaultIT(@TempDir Path folder) {
        this.folder = folder;
        this.output = folder.resolve("江苏");
    }

    @BeforeEach
    void makeInputs() throws IOException {
        Path sample = Path.of(System.getProperty("root.directory", "../.."), "samples/jiangsu-2024-001.txt");
        String text = Files.readString(sample);
        Files.createDirectories(folder.resolve("简报"));
        for (int i = 0; i < BULLETINS; i++) {
            Files.writeString(folder.resolve("简报/" + i + ".txt"), text.replace("13928", "1392" + i));
        }
    }

    @Test
    void killedAtAnyMomentTheReleaseIsWholeAndTheNextRunClearsUp() throws Exception {
        long start = System.nanoTime();
        assertEquals(0, ended(build(output)));
        long whole = (System.nanoTime() - start) / 1_000_000;
        Random random = new Random(7);
        for (int i = 0; i < KILLS; i++) {
            Process build = build(output);
            Thread.sleep(random.nextInt((int) whole));
            build.destroyForcibly().waitFor();
            if (Files.exists(output)) { // between two renames it stands beside its name, and the next run puts it back
                assertWhole(output);
            }
        }
        assertEquals(0, ended(build(output)));
        assertWhole(output);
        assertEquals(List.of("江苏", "简报"), names());
    }

    @Test
    void aFullDiskLeavesTheOldReleaseAndSaysWhy() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("盘"));
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", disk.toString()), "may not mount");
        try {
            Path small = Files.createDirectories(folder.resolve("小"));
            Files.copy(folder.resolve("简报/0.txt"), small.resolve("0.txt"));
            assertEquals(0, ended(build(disk.resolve("江苏"), small)));
            String before = Files.readString(disk.resolve("江苏/SHA256SUMS"));
            assertEquals(1, ended(build(disk.resolve("江苏"))));
            assertEquals(before, Files.readString(disk.resolve("江苏/SHA256SUMS")));
            assertWhole(disk.resolve("江苏"));
            assertTrue(Files.readString(folder.resolve("err")).contains("No space left"));
        } finally {
            ran("umount", disk.toString());
        }
    }

    private Process build(Path release) throws IOException {
        return build(release, folder.resolve("简报"));
    }

    private Process build(Path release, Path inputs) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(
                "-Xmx1g", "-XX:TieredStopAtLevel=1", "-jar", System.getProperty("jianbao.jar", "target/jianbao.jar")));
        command.addAll(List.of("build", inputs.toString(), "--output", release.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static int ended(Process process) throws InterruptedException {
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "did not end");
        return process.exitValue();
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static void assertWhole(Path release) throws Exception {
        for (String line : Files.readAllLines(release.resolve("SHA256SUMS"))) {
            String[] parts = line.split("  ", 2);
            byte[] bytes = Files.readAllBytes(release.resolve(parts[1]));
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertEquals(parts[0], hash, parts[1]);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
