package org.jianbao.beam.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListingTest {
    private static final int ARCHIVES = 10;
    private static final int ENTRIES = 100_000;
    private static final int FILES = 5_000;
    /** What a million names take with a third to spare; with 100 bytes more for each they do not fit. */
    private static final String HEAP = "-Xmx300m";

    private final Path folder;

    ListingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Ten archives of as many entries as an archive may have, besides files that are named twice. */
    @Test
    void aMillionInputsAreListedInOrderWithinBoundsOfMemory() throws Exception {
        Path archive = folder.resolve("0.zip");
        writeArchive(archive);
        for (int i = 1; i < ARCHIVES; i++) {
            Files.createLink(folder.resolve(i + ".zip"), archive);
        }
        Path files = Files.createDirectories(folder.resolve("2024"));
        for (int i = 0; i < FILES; i++) {
            Files.createFile(files.resolve("工作简报第" + i + "期.txt"));
        }
        String listed = listed(folder.toString(), files + "/*.txt");
        assertEquals(String.valueOf(ARCHIVES * ENTRIES + FILES), listed);
    }

    @Test
    void theOrderIsThatOfTheNamesHoweverTheyAreGiven() throws IOException {
        for (String name : List.of("b.txt", "a/1.txt", "a.txt", "a-b/2.txt", "a/.c/3.txt", ".d/4.txt", "a/甲/5.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.createFile(file);
        }
        Files.createSymbolicLink(folder.resolve("a/b.txt"), folder.resolve("b.txt"));
        Files.createSymbolicLink(folder.resolve("回"), folder);
        List<String> expected = List.of("a-b/2.txt", "a.txt", "a/1.txt", "a/b.txt", "a/甲/5.txt", "回").stream()
                .map(name -> folder + "/" + name)
                .toList();
        assertEquals(expected, Inputs.find(List.of(folder.toString())));
        assertEquals(expected, Inputs.find(List.of(folder + "/a", folder + "/*.txt", folder + "/")));
        assertEquals(expected, Inputs.find(List.of(folder + "/", folder + "/a/甲", folder + "/b.txt")));
    }

    @Test
    void aFolderMayBeALinkAndHaveAHiddenName() throws IOException {
        Path hidden = Files.createDirectories(folder.resolve(".简报"));
        Files.createFile(hidden.resolve("1.txt"));
        Path link = Files.createSymbolicLink(folder.resolve("又名"), hidden);
        assertEquals(List.of(hidden + "/1.txt"), Inputs.find(List.of(hidden.toString())));
        assertEquals(List.of(link + "/1.txt"), Inputs.find(List.of(link.toString())));
    }

    private void writeArchive(Path archive) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(archive)))) {
            zip.setLevel(0);
            for (int i = 0; i < ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("简报/" + i + ".txt"));
            }
        }
    }

    private String listed(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.add(ListingProbe.class.getName());
        command.addAll(List.of(arguments));
        Path said = folder.resolveSibling(folder.getFileName() + ".said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "did not end");
        String text = Files.readString(said).strip();
        Files.delete(said);
        return text;
    }
}
