package org.jianbao.beam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {
    private static final String TEXT = "兴化市新增停车位13928个。\n";
    private static final String COLUMNS =
            "article\ttext\tvalue\tunit\tqualifier\tdimension\tindicator\tsubject\trole\n";
    private static final String RIGHT = "1\t13928个\t13928\t个\tEXACT\tCOUNT\t新增停车位\t兴化市\tLEVEL\n";

    private final Path gold;

    EvaluateCommandTest(@TempDir Path folder) throws IOException {
        this.gold = Files.createDirectories(folder.resolve("xinghua"));
        Files.writeString(gold.resolve("source.txt"), "兴化市：缓解停车难\n\n" + TEXT);
    }

    @Test
    void rightFiguresScoreOne() throws IOException {
        Files.writeString(gold.resolve("figures.tsv"), COLUMNS + RIGHT);
        JsonNode measures = measures();
        assertEquals(
                1.0, measure(measures, "figures (value, max, unit)").path("f1").asDouble());
        assertEquals(
                1, measure(measures, "figure indicator exact").path("right").asInt());
    }

    @Test
    void aFigureMissedAndAWrongCellAreListed() throws IOException {
        String wrong = RIGHT.replace("新增停车位", "车位总数") + "1\t77个\t77\t个\tEXACT\tCOUNT\t岗位\t兴化市\tLEVEL\n";
        Files.writeString(gold.resolve("figures.tsv"), COLUMNS + wrong);
        CommandRun run = CommandRun.of("", "evaluate", "--disagreements", gold.toString());
        assertEquals(0, run.code());
        assertTrue(run.out().contains("missed\t77个 = 77 个"), run.out());
        assertTrue(run.out().contains("wanted 车位总数\tfound 新增停车位"), run.out());
        assertEquals(
                0.5,
                measure(measures(), "figures (value, max, unit)").path("recall").asDouble());
    }

    @Test
    void anOptionalRowEarnsAndCostsNothing() throws IOException {
        String columns = COLUMNS.replace("role\n", "role\toptional\n");
        String optional = RIGHT.replace("LEVEL\n", "LEVEL\t1\n");
        Files.writeString(gold.resolve("figures.tsv"), columns + optional);
        JsonNode figures = measure(measures(), "figures (value, max, unit)");
        assertEquals(0, figures.path("right").asInt());
        assertEquals(0, figures.path("extra").asInt());
    }

    @Test
    void aFolderWithoutSourceIsRefused(@TempDir Path empty) {
        CommandRun run = CommandRun.of("", "evaluate", empty.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("source.txt"), run.err());
    }

    private JsonNode measures() throws IOException {
        CommandRun run = CommandRun.of("", "evaluate", "--json", gold.toString());
        assertEquals(0, run.code(), run.err());
        return new ObjectMapper().readTree(run.out()).path("measures");
    }

    private static JsonNode measure(JsonNode measures, String name) {
        for (JsonNode measure : measures) {
            if (measure.path("measure").asText().equals(name)) {
                return measure;
            }
        }
        throw new AssertionError(name + " is not measured");
    }
}
