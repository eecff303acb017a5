package org.jianbao.beam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jar as its user does: as a process, in a folder of its own, in a locale that is not Chinese. */
final class FatJarIT {
    private static final long MINUTES = 3;

    private final Path folder;

    FatJarIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void copySample() throws IOException {
        Path root = Path.of(System.getProperty("root.directory", "../.."));
        Files.createDirectories(folder.resolve("samples"));
        Files.copy(root.resolve("samples/jiangsu-2024-001.txt"), folder.resolve("samples/1.txt"));
    }

    @Test
    void buildsAReleaseThatHoldsTheFiguresAndTheRefusals() throws Exception {
        Files.writeString(folder.resolve("samples/空.txt"), "");
        CommandRun run = run("", List.of(), "build", "samples", "--output", "out/江苏");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(" 1 of "), run.err());
        List<NamedCsvRecord> bulletins = table("out/江苏/csv/bulletins.csv");
        assertEquals(1, bulletins.size());
        assertEquals("samples/1.txt", bulletins.get(0).getField("source_uri"));
        List<NamedCsvRecord> figures = table("out/江苏/csv/figures.csv");
        assertTrue(figures.stream().anyMatch(row -> row.getField("text").equals("13928个")));
        assertTrue(figures.stream().anyMatch(row -> row.getField("text").equals("96.5%")));
        assertTrue(table("out/江苏/csv/diagnostics.csv").stream()
                .anyMatch(row -> row.getField("source_uri").equals("samples/空.txt")
                        && row.getField("severity").equals("ERROR")));
    }

    @Test
    void aBuildWithoutDoubtsSaysNothing() throws Exception {
        assertEquals(new CommandRun(0, "", ""), run("", List.of(), "build", "samples/1.txt", "--output", "out"));
    }

    @Test
    void nothingReadableExitsWithOne() throws Exception {
        CommandRun run = run("", List.of(), "build", "missing.txt", "--output", "out");
        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().contains("no bulletin"), run.err());
        assertEquals(1, table("out/csv/diagnostics.csv").size());
    }

    @Test
    void wrongUsageExitsWithTwo() throws Exception {
        assertEquals(2, run("", List.of(), "build", "samples").code());
    }

    @Test
    void annotatesStandardInputInAnyLocaleWithoutBeam() throws Exception {
        List<String> logged = List.of("-Xlog:class+load:file=classes.log", "-Dfile.encoding=US-ASCII");
        CommandRun run = run("公示价每度0.5383元\n", logged, "annotate");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        JsonNode figure = new ObjectMapper().readTree(run.out()).path("figures").path(0);
        assertEquals("0.5383", figure.path("value").asText());
        assertEquals("公示价", figure.path("indicator").asText());
        assertFalse(Files.readString(folder.resolve("classes.log")).contains("org.apache.beam"));
    }

    @Test
    void worksWhereThereIsNoNetwork() throws Exception {
        List<String> isolated = List.of("unshare", "--map-root-user", "--net");
        assumeTrue(isAllowed(isolated), "may not leave the network");
        CommandRun build = run("", isolated, List.of(), "build", "samples", "samples/1.txt", "--output", "out");
        assertEquals(new CommandRun(0, "", ""), build);
        assertEquals(0, run("", isolated, List.of(), "validate", "out").code());
    }

    private static boolean isAllowed(List<String> isolated) throws InterruptedException {
        try {
            List<String> command = new ArrayList<>(isolated);
            command.add("true");
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void versionComesFromTheJar() throws Exception {
        assertTrue(run("", List.of(), "--version").out().matches("jianbao \\d+\\.\\d+\\.\\d+\\R"));
    }

    private CommandRun run(String input, List<String> options, String... arguments) throws Exception {
        return run(input, List.of(), options, arguments);
    }

    /** @param before a command that starts the one after it */
    private CommandRun run(String input, List<String> before, List<String> options, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(before);
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(List.of(
                "-Xmx1g", "-XX:TieredStopAtLevel=1", "-jar", System.getProperty("jianbao.jar", "target/jianbao.jar")));
        command.addAll(List.of(arguments));
        Files.writeString(folder.resolve("in"), input);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(folder.resolve("in").toFile())
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "did not end");
        return new CommandRun(process.exitValue(), read(folder.resolve("stdout")), read(folder.resolve("stderr")));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private List<NamedCsvRecord> table(String path) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(path))) {
            return rows.stream().toList();
        }
    }
}
