package org.jianbao.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianbao.finding.FindingCode;
import org.jianbao.language.Passage;
import org.jianbao.language.hanlp.HanlpTokenizer;
import org.jianbao.mention.Mention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each case of {@code pipeline/gold/names}: exactly the mentions written there are found, in text order. */
class NameGoldTest {
    private static final HanlpTokenizer TOKENIZER = HanlpTokenizer.standard();
    private static final NameFinder FINDER = NameFinder.standard();

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("root.directory")), "pipeline/gold/names");
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                for (String block : Files.readString(file).split("\n---\n")) {
                    List<String> lines = block.lines()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .toList();
                    tests.add(DynamicTest.dynamicTest(file.getFileName() + " " + lines.get(1), () -> check(lines)));
                }
            }
        }
        return tests.stream();
    }

    @Test
    void anOfficeWithoutItsPlaceIsDoubted() {
        ArticleNames names = find("江苏省发展和改革委员会", "工作动态", "市政府加大投入。");
        assertEquals(
                List.of(FindingCode.UNRESOLVED_OFFICE),
                names.doubts().stream().map(ArticleNames.Doubt::code).toList());
    }

    @Test
    void thePlaceOfAnIssuerHasItsCode() {
        NamingContext context = new NamingContext("江苏省精神文明建设办公室", null, null, null);
        assertEquals("320000", FINDER.placeOf(context).map(Subject::code).orElse(null));
    }

    @Test
    void aDivisionHasTheCodeOfItsDay() {
        assertEquals(List.of("110228"), codes("密云县加大投入。", LocalDate.of(2005, 6, 1)));
        assertEquals(List.of("110118"), codes("密云县加大投入。", LocalDate.of(2024, 6, 1)));
        assertEquals(
                List.of("110103"), codes("北京崇文区加大投入。", LocalDate.of(2005, 6, 1)).subList(1, 2));
    }

    @Test
    void aDivisionThatLeftNoNameIsDoubtedLater() {
        ArticleNames names = FINDER.find(
                List.of(Passage.of("", TOKENIZER), Passage.of("北京市崇文区加大投入。", TOKENIZER)),
                new NamingContext(null, null, LocalDate.of(2024, 6, 1), null));
        assertEquals(
                List.of(FindingCode.AMBIGUOUS_PLACE),
                names.doubts().stream().map(ArticleNames.Doubt::code).toList());
    }

    private static List<String> codes(String text, LocalDate date) {
        return FINDER
                .find(
                        List.of(Passage.of("", TOKENIZER), Passage.of(text, TOKENIZER)),
                        new NamingContext(null, null, date, null))
                .mentions()
                .get(1)
                .stream()
                .map(mention -> String.valueOf(mention.normalized()))
                .toList();
    }

    private static void check(List<String> lines) {
        ArticleNames names = find(
                lines.get(0).substring("issuer ".length()),
                lines.get(1).substring("title ".length()),
                lines.get(2).substring("text ".length()));
        List<String> found =
                names.mentions().get(1).stream().map(NameGoldTest::line).toList();
        assertEquals(lines.subList(3, lines.size()), found);
    }

    private static ArticleNames find(String issuer, String title, String text) {
        return FINDER.find(
                List.of(Passage.of(title, TOKENIZER), Passage.of(text, TOKENIZER)),
                new NamingContext(issuer, null, null, null));
    }

    private static String line(Mention mention) {
        String code = mention.normalized() == null ? "" : mention.normalized();
        return String.join("|", mention.type().name(), mention.text(), mention.name(), code);
    }
}
