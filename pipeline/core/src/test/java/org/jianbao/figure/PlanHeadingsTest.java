package org.jianbao.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.time.TimeFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PlanHeadingsTest {
    private static final LocalDate ISSUED = LocalDate.of(2024, 1, 10);
    private static final PlanHeadings HEADINGS = PlanHeadings.standard();
    private static final TimeFinder TIMES = TimeFinder.standard();

    @TestFactory
    Stream<DynamicTest> everyWordDoesWhatItsExampleShows() {
        return LexiconFile.read("plan-headings.tsv").entries().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.required("word"),
                        () -> assertEquals(
                                !entry.required("use").equals("DONE"), plans(entry.required("example"), ISSUED))));
    }

    @TestFactory
    Stream<DynamicTest> whatTheYearBehindDidIsNoPlan() {
        return Stream.of("2023年重点工作", "2023年主要工作", "重点工作")
                .map(heading -> DynamicTest.dynamicTest(heading, () -> assertEquals(false, plans(heading, ISSUED))));
    }

    private static boolean plans(String heading, LocalDate issued) {
        return HEADINGS.plans(
                heading, TIMES.find(heading, issued).stream().findFirst().orElse(null), issued);
    }
}
