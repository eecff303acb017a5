package org.jianbao.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianbao.gold.GoldFile;
import org.jianbao.gold.GoldFile.Marked;
import org.jianbao.language.Passage;
import org.jianbao.language.Tokenizer;
import org.jianbao.language.hanlp.HanlpTokenizer;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.quantity.Quantity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FigureGoldTest {
    private static final Tokenizer TOKENIZER = HanlpTokenizer.standard();
    private static final FigureFinder FINDER = FigureFinder.standard();

    @TestFactory
    Stream<DynamicTest> everyQuantityIsReadWhole() throws IOException {
        return GoldFile.read("figures.gold").lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.cell(0), () -> {
                    if (line.refused()) {
                        assertEquals(List.of(), quantities(line.cell(0)));
                        return;
                    }
                    Marked marked = Marked.of(line.cell(0));
                    List<Quantity> found = quantities(marked.text());
                    assertEquals(1, found.size(), found::toString);
                    assertEquals(
                            List.of(
                                    marked.marked(),
                                    String.join(" ", line.cells().subList(1, 6))),
                            List.of(found.get(0).text(), shown(found.get(0))));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyLexiconEntryIsReachedByItsExample() {
        return Stream.of(
                        "units.tsv",
                        "money-parts.tsv",
                        "currency-signs.tsv",
                        "unit-senses.tsv",
                        "unitless-measures.tsv",
                        "cap-verbs.tsv",
                        "not-ranks.tsv",
                        "qualifiers.tsv",
                        "rate-words.tsv",
                        "denominators.tsv",
                        "amount-denominators.tsv",
                        "price-words.tsv",
                        "role-words.tsv",
                        "numerals.tsv",
                        "number-signs.tsv",
                        "rank-units.tsv",
                        "rank-words.tsv",
                        "period-words.tsv",
                        "paired-words.tsv",
                        "counted-kinds.tsv",
                        "indicator-words.tsv")
                .flatMap(file -> LexiconFile.read(file).entries().stream()
                        .map(entry -> DynamicTest.dynamicTest(file + ":" + entry.line(), () -> {
                            Marked marked = Marked.of(entry.required("example"));
                            List<String> found = quantities(marked.text()).stream()
                                    .map(Quantity::text)
                                    .toList();
                            assertEquals(
                                    marked.marked(), found.isEmpty() ? "" : found.get(found.size() - 1), marked.text());
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoFigureGivesNone() {
        Stream<String> terms = Stream.of("fixed-terms.tsv", "not-units.tsv")
                .flatMap(file -> LexiconFile.read(file).entries().stream())
                .map(entry -> entry.required("example"));
        Stream<String> others = Stream.of(
                        "units.tsv",
                        "number-signs.tsv",
                        "rank-units.tsv",
                        "not-counted.tsv",
                        "after-years.tsv",
                        "period-openers.tsv")
                .flatMap(file -> LexiconFile.read(file).entries().stream())
                .flatMap(entry -> entry.optional("counterexample").stream());
        return Stream.concat(terms, others)
                .map(text -> DynamicTest.dynamicTest(text, () -> assertEquals(List.of(), quantities(text))));
    }

    private static List<Quantity> quantities(String text) {
        return FINDER.find(Passage.of(text, TOKENIZER), FigureContext.none()).stream()
                .map(Figure::quantity)
                .toList();
    }

    private static String shown(Quantity quantity) {
        String max = quantity.valueMax() == null ? "" : ".." + plain(quantity.valueMax());
        return String.join(
                " ",
                plain(quantity.value()) + max,
                quantity.qualifier().name(),
                Objects.toString(quantity.unit(), "-"),
                quantity.dimension().name(),
                Objects.toString(quantity.per(), "-"));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
