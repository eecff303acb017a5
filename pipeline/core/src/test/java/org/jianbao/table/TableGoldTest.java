package org.jianbao.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.figure.Figure;
import org.jianbao.figure.FigureContext;
import org.jianbao.figure.FigureFinder;
import org.jianbao.gold.GoldFile;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.TimeFinder;
import org.jianbao.time.TimeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TableGoldTest {
    private static final TableReader READER = new TableReader(FigureFinder.standard());
    private static final TimeFinder TIMES = TimeFinder.standard();

    @TestFactory
    Stream<DynamicTest> everyTableIsReadAsItSays() throws IOException {
        return GoldFile.read("tables.gold").lines().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.cell(0) + line.cell(1),
                        () -> assertEquals(
                                line.cell(2).replace('¶', '\n'),
                                read(line.cell(0), List.of(line.cell(1).split("¶"))))));
    }

    @TestFactory
    Stream<DynamicTest> everyWordOfAHeadDoesWhatItsExampleShows() {
        TableHeads heads = TableHeads.standard();
        return LexiconFile.read("table-heads.tsv").entries().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.required("word"),
                        () -> assertTrue(heads.in(entry.required("example"))
                                .contains(entry.constant("use", TableHeads.Use.class)))));
    }

    @Test
    void headsBelowDataBeginAnotherTable() {
        List<String> rows = List.of("| 镇 | 人口 |", "| 甲 | 3 |", "| 乙 | — |", "| 丙 | 4 |", "| 村 | 面积 |", "| 丁 | 5 |");
        assertEquals(List.of(0, 4), READER.starts(rows));
    }

    private static String read(String caption, List<String> rows) {
        TableReader.Reading reading = READER.read(
                rows, Collections.nCopies(rows.size(), FigureContext.none()), caption, TableGoldTest::period);
        if (!reading.table()) {
            return "PROSE";
        }
        return reading.isIrregular()
                ? "IRREGULAR"
                : reading.figures().stream()
                        .flatMap(List::stream)
                        .map(TableGoldTest::shown)
                        .collect(Collectors.joining("\n"));
    }

    private static @Nullable TimeExpression period(String text) {
        return TIMES.find(text, null).stream()
                .filter(time -> time.kind() == TimeKind.PERIOD)
                .findFirst()
                .orElse(null);
    }

    private static String shown(Figure figure) {
        return Stream.of(
                        figure.quantity().text(),
                        figure.quantity().value().stripTrailingZeros().toPlainString(),
                        figure.quantity().unit(),
                        figure.indicator(),
                        figure.period() == null ? null : figure.period().normalized(),
                        figure.role())
                .map(value -> Objects.toString(value, "-"))
                .collect(Collectors.joining(" "));
    }
}
