package org.jianbao.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each line of {@code pipeline/gold/times.gold} gives exactly the times written there; so does each word that dates. */
class TimeGoldTest {
    private static final TimeFinder FINDER = TimeFinder.standard();
    private static final LocalDate ISSUED = LocalDate.of(2024, 4, 16);

    @TestFactory
    Stream<DynamicTest> everySentenceGivesExactlyItsTimes() throws IOException {
        return gold().stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> DynamicTest.dynamicTest(
                        cells[1],
                        () -> assertEquals(cells[1] + " " + cells[2], answer(plain(cells[1]), day(cells[0])))));
    }

    @TestFactory
    Stream<DynamicTest> everyWordThatDatesIsFound() {
        return LexiconFile.read("time-words.tsv").entries().stream()
                .map(entry -> DynamicTest.dynamicTest("line " + entry.line(), () -> check(entry)));
    }

    @Test
    void whatStandsBeforeAndAfterMovesTheTimesAndChangesNothing() throws IOException {
        List<String> lines = new ArrayList<>(gold());
        Collections.shuffle(lines, new Random(20240416));
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            String text = plain(cells[1]);
            List<TimeExpression> alone = FINDER.find(text, day(cells[0]));
            List<TimeExpression> framed = FINDER.find("各乡镇：" + text + "。特此报告。", day(cells[0]));
            assertEquals(
                    alone.stream()
                            .map(t -> t.span().shift(4) + " " + t.normalized())
                            .toList(),
                    framed.stream().map(t -> t.span() + " " + t.normalized()).toList(),
                    text);
        }
    }

    private static void check(LexiconEntry entry) {
        String example = entry.text("example");
        String counterexample = entry.text("counterexample");
        assertTrue(!example.isEmpty() || !counterexample.isEmpty(), "neither example nor counterexample");
        if (!example.isEmpty()) {
            String found = marked(plain(example), FINDER.find(plain(example), ISSUED));
            assertTrue(found.contains(example.substring(example.indexOf('['), example.indexOf(']') + 1)), found);
        }
        assertEquals(List.of(), FINDER.find(counterexample, ISSUED));
    }

    private static List<String> gold() throws IOException {
        Path file = Path.of(Objects.requireNonNull(System.getProperty("root.directory")), "pipeline/gold/times.gold");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.equals("-") ? null : LocalDate.parse(cell);
    }

    private static String plain(String marked) {
        return marked.replace("[", "").replace("]", "");
    }

    private static String answer(String text, @Nullable LocalDate issued) {
        List<TimeExpression> found = FINDER.find(text, issued);
        String values = found.stream()
                .map(time -> time.normalized() == null ? "-" : time.normalized())
                .collect(Collectors.joining(" "));
        return marked(text, found) + " " + values;
    }

    private static String marked(String text, List<TimeExpression> found) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (TimeExpression time : found) {
            marked.append(text, at, time.span().start())
                    .append('[')
                    .append(time.text())
                    .append(']');
            at = time.span().end();
        }
        return marked.append(text.substring(at)).toString();
    }
}
