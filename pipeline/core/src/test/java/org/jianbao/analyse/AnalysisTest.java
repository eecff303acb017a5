package org.jianbao.analyse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jianbao.decode.SourceFile;
import org.jianbao.gold.GoldFile;
import org.jianbao.row.ArticleRow;
import org.jianbao.row.BulletinRow;
import org.jianbao.row.FigureRow;
import org.jianbao.row.MentionRow;
import org.jianbao.row.ParagraphRow;
import org.jianbao.row.SectionRow;
import org.jianbao.text.Characters;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final BulletinAnalyser ANALYSER = BulletinAnalyser.standard();
    private static final String NOTICE = """
            兴化市停车难整治见成效

            一、增加供给
            𠮷祥路新增停车位1392个，兴化市投入800万元。一是新建停车场20个。二是改造小区15个，惠及居民3万余人次。
            二、规范管理
            兴化市城管局开展巡查300多次。
            """;

    @Test
    void offsetsCountCodePointsOfTheTextsTheyIndex() {
        assertSlices(analyse(NOTICE));
    }

    @Test
    void offsetsOfAWholeBulletinGiveItsWords() throws IOException {
        assertSlices(ANALYSER.analyse(new SourceFile("source.txt", gold())));
    }

    @Test
    void idsComeFromTheBytesAlone() {
        byte[] bytes = NOTICE.getBytes(StandardCharsets.UTF_8);
        Analysis one = ANALYSER.analyse(new SourceFile("one/a.txt", bytes));
        Analysis other = ANALYSER.analyse(new SourceFile("other/b.txt", bytes.clone()));
        assertEquals(one.figures(), other.figures());
        assertEquals(one.mentions(), other.mentions());
        assertEquals(one.sections(), other.sections());
        assertEquals(one.paragraphs(), other.paragraphs());
        assertNotEquals(
                bulletin(one).bulletinId(), bulletin(analyse(NOTICE + "完")).bulletinId());
    }

    @Test
    void everyIdIsThereOnceAndEveryReferenceIsHeld() throws IOException {
        Analysis analysis = ANALYSER.analyse(new SourceFile("source.txt", gold()));
        List<String> articles =
                analysis.articles().stream().map(ArticleRow::articleId).toList();
        List<String> sections =
                analysis.sections().stream().map(SectionRow::sectionId).toList();
        List<String> paragraphs =
                analysis.paragraphs().stream().map(ParagraphRow::paragraphId).toList();
        List<String> ids =
                Stream.of(articles, sections, paragraphs).flatMap(List::stream).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        for (FigureRow row : analysis.figures()) {
            assertTrue(articles.contains(row.articleId()) && paragraphs.contains(row.paragraphId()), row::toString);
            assertTrue(row.sectionId() == null || sections.contains(row.sectionId()), row::toString);
            assertTrue(row.sentence().contains(row.text()), row::toString);
        }
        for (MentionRow row : analysis.mentions()) {
            assertTrue(articles.contains(row.articleId()) && paragraphs.contains(row.paragraphId()), row::toString);
            assertEquals(row.type().equals("TIME"), row.entityId() == null, row::toString);
        }
    }

    @Test
    void figuresLieInTheirSections() {
        Analysis analysis = analyse(NOTICE);
        assertEquals(
                List.of("1392个 1", "800万元 1", "20个 1.1", "15个 1.2", "3万余人次 1.2", "300多次 2"),
                analysis.figures().stream()
                        .map(row -> row.text() + " " + path(analysis, row))
                        .toList());
    }

    @Test
    void anEmptyFileGivesAnErrorAndNothingElse() {
        Analysis analysis = analyse("");
        assertTrue(analysis.bulletin().isEmpty());
        assertEquals(
                List.of("ERROR"),
                analysis.diagnostics().stream().map(row -> row.severity()).toList());
    }

    @Test
    void noTextMakesItFail() throws IOException {
        String pool = new String(gold(), StandardCharsets.UTF_8) + "𠮷\uD842\u0000\t\r\n\n\n　一二三万亿%％—…《》“”（）()①";
        Random random = new Random(7);
        for (int round = 0; round < 150; round++) {
            Analysis analysis = analyse(soup(pool, random));
            assertFalse(
                    analysis.diagnostics().stream().anyMatch(row -> row.code().equals("INTERNAL_FAILURE")),
                    analysis.diagnostics()::toString);
            assertTrue(
                    analysis.bulletin().isPresent() || !analysis.diagnostics().isEmpty());
            if (analysis.bulletin().isPresent()) {
                assertSlices(analysis);
            }
        }
    }

    @Test
    void anAnnotatedLineCountsItsOwnCodePoints() {
        String text = "𠮷祥如意\n兴化市新增停车位13928个";
        Annotation annotation = TextAnnotator.standard().annotate(text, null, null);
        FigureRow figure = annotation.figures().get(0);
        assertEquals("t-f1", figure.figureId());
        assertEquals("13928个", slice(text, figure.charStart(), figure.charEnd()));
        assertEquals("321281", annotation.mentions().get(0).normalized());
    }

    private static String soup(String pool, Random random) {
        StringBuilder soup = new StringBuilder();
        int pieces = 1 + random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            int start = random.nextInt(pool.length());
            soup.append(pool, start, Math.min(pool.length(), start + random.nextInt(30)));
            soup.append(pool.charAt(pool.length() - 1 - random.nextInt(30)));
        }
        return soup.toString();
    }

    private static void assertSlices(Analysis analysis) {
        String source = bulletin(analysis).text();
        for (FigureRow row : analysis.figures()) {
            assertEquals(row.text(), slice(text(analysis, row.articleId()), row.charStart(), row.charEnd()));
            assertHolds(slice(source, row.sourceStart(), row.sourceEnd()), row.text());
        }
        for (MentionRow row : analysis.mentions()) {
            String tidy = slice(text(analysis, row.articleId()), row.charStart(), row.charEnd());
            assertTrue(tidy.isEmpty() || tidy.contains(row.text()), row::toString);
            assertHolds(slice(source, row.sourceStart(), row.sourceEnd()), row.text());
        }
    }

    /** The words stand in the source in their order; blanks and page furniture may stand between them. */
    private static void assertHolds(String source, String words) {
        int at = 0;
        String sought = Characters.withoutBlanks(words);
        for (int i = 0; i < source.length() && at < sought.length(); i++) {
            at += source.charAt(i) == sought.charAt(at) ? 1 : 0;
        }
        assertEquals(sought.length(), at, () -> words + " in " + source);
    }

    private static String slice(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static String text(Analysis analysis, String articleId) {
        return analysis.articles().stream()
                .filter(row -> row.articleId().equals(articleId))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String path(Analysis analysis, FigureRow figure) {
        return analysis.sections().stream()
                .filter(row -> row.sectionId().equals(figure.sectionId()))
                .map(SectionRow::path)
                .findFirst()
                .orElse("0");
    }

    private static BulletinRow bulletin(Analysis analysis) {
        return analysis.bulletin().orElseThrow();
    }

    private static Analysis analyse(String text) {
        return ANALYSER.analyse(new SourceFile("notice.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] gold() throws IOException {
        return Files.readAllBytes(GoldFile.root().resolve("pipeline/gold/bulletins/jiangsu-2024-001/source.txt"));
    }
}
