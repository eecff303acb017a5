package org.jianbao.analyse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianbao.gold.GoldFile;
import org.jianbao.gold.GoldFile.Marked;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.row.FigureRow;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MeaningGoldTest {
    private static final LocalDate ISSUED = LocalDate.of(2024, 6, 30);
    private static final String PLACE = "兴化市";
    private static final TextAnnotator ANNOTATOR = TextAnnotator.standard();

    @TestFactory
    Stream<DynamicTest> everyFigureSaysWhatItMeans() throws IOException {
        return GoldFile.read("meaning.gold").lines().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.cell(0),
                        () -> assertEquals(line.cells().subList(1, 6), meaning(marked(line.cell(0))), line.cell(0))));
    }

    @TestFactory
    Stream<DynamicTest> everyPeriodWordDoesWhatItsExampleShows() {
        return LexiconFile.read("period-words.tsv").entries().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.required("word"),
                        () -> assertEquals(
                                entry.orNull("period"),
                                marked(entry.required("example")).period())));
    }

    @TestFactory
    Stream<DynamicTest> everyIndicatorWordDoesWhatItsExampleShows() {
        return Stream.of("indicator-words.tsv", "paired-words.tsv", "counted-kinds.tsv")
                .flatMap(file -> LexiconFile.read(file).entries().stream())
                .map(entry -> DynamicTest.dynamicTest(
                        entry.required("word") + " " + entry.required("example"),
                        () -> assertEquals(
                                entry.required("indicator"),
                                marked(entry.required("example")).indicator())));
    }

    @TestFactory
    Stream<DynamicTest> everyAgentWordDoesWhatItsExampleShows() {
        return LexiconFile.read("agent-words.tsv").entries().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.required("word"),
                        () -> assertEquals(
                                entry.required("subject"),
                                marked(entry.required("example")).subject())));
    }

    private static FigureRow marked(String bracketed) {
        Marked marked = Marked.of(bracketed);
        return ANNOTATOR.annotate(marked.text(), ISSUED, PLACE).figures().stream()
                .filter(figure -> figure.charStart() == marked.start())
                .filter(figure -> figure.text().equals(marked.marked()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + marked.marked() + " in " + marked.text()));
    }

    private static List<String> meaning(FigureRow figure) {
        return Stream.of(figure.indicator(), figure.subject(), figure.period(), figure.role(), figure.per())
                .map(value -> Objects.toString(value, "-"))
                .toList();
    }
}
