package org.jianbao.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.analyse.Analysis;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.decode.SourceFile;
import org.jianbao.gold.GoldFile;
import org.jianbao.row.ArticleRow;
import org.jianbao.row.FigureRow;
import org.jianbao.row.MentionRow;
import org.jianbao.row.ParagraphRow;
import org.junit.jupiter.api.Test;

/**
 * Spoilt bulletins give a bulletin or an ERROR, quickly, with positions that hold what they say. Some hundreds of them in
 * every build; {@code -Dmutations=20000} for more, {@code -Dmutations.seed=8} for others.
 */
class MutatedBulletinTest {
    private static final BulletinAnalyser ANALYSER = BulletinAnalyser.standard();
    private static final int COUNT = Integer.getInteger("mutations", 500);
    private static final long SEED = Long.getLong("mutations.seed", 7);
    private static final long SECONDS = 30;

    @Test
    void everySpoiltBulletinIsReadOrRefused() throws IOException {
        Mutations mutations = new Mutations(originals(), SEED);
        for (int i = 0; i < COUNT; i++) {
            byte[] bytes = mutations.next();
            String name = "seed " + SEED + ", bulletin " + i;
            long start = System.nanoTime();
            Analysis analysis = ANALYSER.analyse(new SourceFile("spoilt.txt", bytes));
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            assertTrue(seconds < SECONDS, name + " took " + seconds + " seconds");
            assertAnswered(analysis, name);
            assertPositions(analysis, name);
        }
    }

    private static void assertAnswered(Analysis analysis, String name) {
        boolean error =
                analysis.diagnostics().stream().anyMatch(row -> row.severity().equals("ERROR"));
        assertEquals(analysis.bulletin().isEmpty(), error, name + ": " + analysis.diagnostics());
        assertTrue(
                analysis.diagnostics().stream().noneMatch(row -> row.code().equals("INTERNAL_FAILURE")),
                name + ": " + analysis.diagnostics());
    }

    private static void assertPositions(Analysis analysis, String name) {
        Map<String, int[]> articles = new HashMap<>();
        for (ArticleRow article : analysis.articles()) {
            articles.put(article.articleId(), article.text().codePoints().toArray());
        }
        for (ParagraphRow paragraph : analysis.paragraphs()) {
            if (paragraph.ordinal() > 0) {
                int[] text = articles.get(paragraph.articleId());
                assertEquals(paragraph.text(), slice(text, paragraph.charStart(), paragraph.charEnd()), name);
            }
        }
        for (FigureRow figure : analysis.figures()) {
            int[] text = articles.get(figure.articleId());
            assertEquals(figure.text(), slice(text, figure.charStart(), figure.charEnd()), name);
        }
        int length = analysis.bulletin().map(row -> row.text()).orElse("").length();
        for (MentionRow mention : analysis.mentions()) {
            assertTrue(mention.sourceStart() <= mention.sourceEnd() && mention.sourceEnd() <= length, name);
        }
    }

    private static String slice(int[] text, int start, int end) {
        return new String(text, start, end - start);
    }

    private static List<String> originals() throws IOException {
        List<String> originals = new ArrayList<>();
        try (Stream<Path> files = Files.walk(GoldFile.root().resolve("pipeline/gold/bulletins"))) {
            for (Path file : files.filter(path -> path.toString().contains("source."))
                    .sorted()
                    .toList()) {
                originals.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return originals;
    }
}
