package org.jianbao.beam.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jianbao.beam.format.Table;
import org.jspecify.annotations.Nullable;

/**
 * Every offset, in code points, leads to the text that the row claims: a figure 13928个 stands at its char_start in
 * articles.text, and the source between source_start and source_end holds the same characters, white space and page
 * furniture aside.
 *
 * <p>Reads the tables side by side, bulletin by bulletin; no more than one bulletin is in memory.
 */
final class OffsetCheck implements Check {
    @Override
    public String name() {
        return "offsets";
    }

    @Override
    public String promise() {
        return "offsets lead to the text that the row holds, in article and source";
    }

    @Override
    public void check(Path release, Report report) throws IOException {
        try (CsvTable bulletins = CsvTable.open(release, Table.BULLETINS);
                BulletinGroups articles = BulletinGroups.of(release, Table.ARTICLES);
                BulletinGroups sections = BulletinGroups.of(release, Table.SECTIONS);
                BulletinGroups paragraphs = BulletinGroups.of(release, Table.PARAGRAPHS);
                BulletinGroups figures = BulletinGroups.of(release, Table.FIGURES);
                BulletinGroups mentions = BulletinGroups.of(release, Table.MENTIONS)) {
            while (bulletins != null && bulletins.hasNext()) {
                CsvTable.Row bulletin = bulletins.next();
                String id = bulletin.cell("bulletin_id");
                CodePointText source = new CodePointText(bulletin.cell("text"));
                Map<String, CodePointText> texts = articles(articles.of(id), source, report);
                BiConsumer<CsvTable.Row, @Nullable String> inArticle =
                        (row, column) -> check(row, column, texts, source, report);
                sections.of(id).forEach(row -> inArticle.accept(row, null));
                paragraphs.of(id).forEach(row -> inArticle.accept(row, "text"));
                figures.of(id).forEach(row -> inArticle.accept(row, "text"));
                mentions.of(id).forEach(row -> inArticle.accept(row, "text"));
            }
            List.of(articles, sections, paragraphs, figures, mentions).forEach(group -> group.reportLeft(report));
        }
    }

    private static Map<String, CodePointText> articles(List<CsvTable.Row> rows, CodePointText source, Report report) {
        Map<String, CodePointText> texts = new HashMap<>();
        for (CsvTable.Row row : rows) {
            CodePointText text = new CodePointText(row.cell("text"));
            texts.put(row.cell("article_id"), text);
            source(row, row.cell("text"), source, report);
        }
        return texts;
    }

    private static void check(
            CsvTable.Row row,
            @Nullable String column,
            Map<String, CodePointText> texts,
            CodePointText source,
            Report report) {
        CodePointText article = texts.get(row.cell("article_id"));
        String slice = article == null ? null : article.slice(row.number("char_start"), row.number("char_end"));
        if (slice == null) {
            report.add(row.place(), "char_start and char_end mark no stretch of the article's text");
            return;
        }
        if (column != null && isTitle(row)) {
            source(row, row.cell(column), source, report);
            return;
        }
        if (column != null && !row.cell(column).equals(slice)) {
            report.add(row.place(), column + " is " + row.cell(column) + ", at its offsets stands " + slice);
        }
        source(row, slice, source, report);
    }

    /** A title stands before the article's text: it has its place in the source alone. */
    private static boolean isTitle(CsvTable.Row row) {
        return row.number("char_start") == 0 && row.number("char_end") == 0;
    }

    private static void source(CsvTable.Row row, String tidy, CodePointText source, Report report) {
        String slice = source.slice(row.number("source_start"), row.number("source_end"));
        if (slice == null) {
            report.add(row.place(), "source_start and source_end mark no stretch of the bulletin's text");
        } else if (!CodePointText.holds(slice, tidy)) {
            report.add(row.place(), "the source at its offsets does not hold its text");
        }
    }

    /** The rows of one table, bulletin by bulletin, in the order of the bulletins. */
    private static final class BulletinGroups implements AutoCloseable {
        private final @Nullable CsvTable rows;
        private CsvTable.@Nullable Row next;

        private BulletinGroups(@Nullable CsvTable rows) {
            this.rows = rows;
            advance();
        }

        static BulletinGroups of(Path release, Table table) throws IOException {
            return new BulletinGroups(CsvTable.open(release, table));
        }

        List<CsvTable.Row> of(String bulletin) {
            List<CsvTable.Row> group = new ArrayList<>();
            while (next != null && next.cell("bulletin_id").equals(bulletin)) {
                group.add(next);
                advance();
            }
            return group;
        }

        void reportLeft(Report report) {
            if (next != null) {
                report.add(
                        next.place(), "does not stand in the order of bulletins.csv; it and what follows was not read");
            }
        }

        private void advance() {
            next = rows != null && rows.hasNext() ? rows.next() : null;
        }

        @Override
        public void close() throws IOException {
            if (rows != null) {
                rows.close();
            }
        }
    }
}
