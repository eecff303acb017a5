package org.jianbao.beam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnnotateCommandTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void plainLinesAreNumbered() throws IOException {
        CommandRun run = CommandRun.of("新增停车位13928个。\r\n\n公示价每度0.5383元。", "annotate");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertEquals(3, run.lines().size());
        JsonNode first = json.readTree(run.lines().get(0));
        assertEquals("1", first.path("id").asText());
        assertEquals(13928, first.path("figures").path(0).path("value").asInt());
        assertEquals("个", first.path("figures").path(0).path("unit").asText());
        JsonNode price = json.readTree(run.lines().get(2)).path("figures").path(0);
        assertEquals("0.5383", price.path("value").asText());
        assertEquals("度", price.path("per").asText());
    }

    @Test
    void jsonLinesKeepTheirIdsAndTheirOrder() throws IOException {
        CommandRun run = CommandRun.of("""
                {"id": "b", "text": "群众知晓率96.5%", "date": "2024-04-16", "place": "灌南县", "more": [1]}

                {"id": 7, "text": "𠮷里新增停车位13928个", "date": null}
                {"text": "今天开会"}
                """, "annotate", "-");
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of("\"b\"", "7", "\"4\""), ids(run));
        JsonNode figure = json.readTree(run.lines().get(1)).path("figures").path(0);
        assertEquals(7, figure.path("char_start").asInt());
        assertEquals(13, figure.path("char_end").asInt());
    }

    @Test
    void aLargeValueHasNoExponent() throws IOException {
        CommandRun run = CommandRun.of("总产值1800000亿元。", "annotate");
        assertTrue(run.out().contains("\"value\":180000000000000,"), run.out());
    }

    @Test
    void badLinesAreNamedAndTheOthersDone() throws IOException {
        CommandRun run = CommandRun.of("""
                {"id": "a", "text": "新增13928个"}
                {"id": "b", "text":
                {"id": "c"}
                {"id": "d", "text": "去年", "date": "16.4.2024"}
                {"id": "e", "text": "新增13928个"} {"id": "f"}
                plain
                {"id": "g", "text": "新增13928个"}
                """, "annotate");
        assertEquals(1, run.code());
        assertEquals(List.of("\"a\"", "\"b\"", "\"c\"", "\"d\"", "\"e\"", "\"6\"", "\"g\""), ids(run));
        for (int line = 2; line <= 6; line++) {
            assertTrue(run.err().contains("line " + line + ": "), run.err());
            assertTrue(json.readTree(run.lines().get(line - 1)).has("error"));
        }
        assertEquals(5, run.err().lines().count());
        assertFalse(run.err().contains("\tat "));
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        CommandRun run = CommandRun.of(new byte[] {(byte) 0xB8, (byte) 0xF6, '\n'}, "annotate");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("line 1: not UTF-8"), run.err());
    }

    @Test
    void readsAFileAndSaysWhichIsMissing(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("句.txt"), "\uFEFF新增停车位13928个");
        CommandRun run = CommandRun.of("", "annotate", file.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(1, run.lines().size());
        CommandRun missing =
                CommandRun.of("", "annotate", folder.resolve("无.txt").toString());
        assertEquals(1, missing.code());
        assertTrue(missing.err().contains("无.txt"), missing.err());
    }

    @Test
    void emptyInputGivesEmptyOutput() {
        CommandRun run = CommandRun.of("", "annotate");
        assertEquals(0, run.code());
        assertEquals("", run.out());
    }

    private List<String> ids(CommandRun run) throws IOException {
        List<String> ids = new java.util.ArrayList<>();
        for (String line : run.lines()) {
            ids.add(json.readTree(line).path("id").toString());
        }
        return ids;
    }
}
