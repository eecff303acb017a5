package org.jianbao.analyse;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.figure.Figure;
import org.jianbao.resolve.Subject;
import org.jianbao.row.ArticleRow;
import org.jianbao.row.FigureRow;
import org.jianbao.row.MentionRow;
import org.jianbao.row.ParagraphRow;
import org.jianbao.row.SectionRow;
import org.jianbao.structure.Article;
import org.jianbao.structure.ParagraphKind;
import org.jianbao.structure.Section;
import org.jianbao.text.CodePoints;
import org.jianbao.text.Span;

/** Collects the rows of one bulletin's articles, numbering each kind through the whole bulletin. Not for threads. */
final class RowCollector {
    private final String bulletinId;
    private final CodePoints source;
    private final FindingRows findings;
    private final List<ArticleRow> articles = new ArrayList<>();
    private final List<SectionRow> sections = new ArrayList<>();
    private final List<ParagraphRow> paragraphs = new ArrayList<>();

    /**
     * @param source the places of code points in the bulletin's text
     * @param entities the ids of the things that the bulletin names
     */
    RowCollector(String bulletinId, CodePoints source, EntityIds entities) {
        this.bulletinId = bulletinId;
        this.source = source;
        this.findings = new FindingRows(bulletinId, source, entities);
    }

    List<ArticleRow> articles() {
        return articles;
    }

    List<SectionRow> sections() {
        return sections;
    }

    List<ParagraphRow> paragraphs() {
        return paragraphs;
    }

    List<FigureRow> figures() {
        return findings.figures();
    }

    List<MentionRow> mentions() {
        return findings.mentions();
    }

    void add(ArticleAnalysis analysis) {
        Article article = analysis.article();
        String articleId = bulletinId + "-a" + (articles.size() + 1);
        Subject subject = analysis.subject();
        Span span = source.of(article.source());
        articles.add(new ArticleRow(
                articleId,
                bulletinId,
                article.ordinal(),
                article.columnName(),
                article.title().isEmpty() ? null : article.title().text(),
                article.author(),
                subject == null ? null : subject.name(),
                subject == null ? null : subject.code(),
                article.text().text(),
                span.start(),
                span.end()));
        SectionIds sectionIds = new SectionIds(bulletinId, sections.size(), article.sections());
        CodePoints points = CodePoints.of(article.text().text());
        addSections(article, articleId, sectionIds, points);
        int figureOrdinal = 0;
        int paragraphOrdinal = 0;
        for (PassageAnalysis passage : analysis.passages()) {
            boolean title = passage.kind() == ParagraphKind.TITLE;
            if (title && passage.passage().text().isEmpty()) {
                continue;
            }
            paragraphOrdinal += title ? 0 : 1;
            PassagePlace place = new PassagePlace(
                    article,
                    articleId,
                    passage,
                    sectionIds,
                    points,
                    PassageSentences.of(passage.passage().text()));
            String paragraphId = addParagraph(place, title ? 0 : paragraphOrdinal);
            for (Figure figure : passage.figures()) {
                findings.add(place, paragraphId, ++figureOrdinal, figure);
            }
            passage.mentions().forEach(mention -> findings.add(place, paragraphId, mention));
        }
    }

    private void addSections(Article article, String articleId, SectionIds ids, CodePoints points) {
        for (Section section : article.sections()) {
            Span characters = points.of(section.span());
            Span there = source.of(article.text().sourceSpan(section.span()));
            sections.add(new SectionRow(
                    ids.id(section.index()),
                    bulletinId,
                    articleId,
                    section.parent() == null ? null : ids.id(section.parent()),
                    section.path(),
                    section.level(),
                    section.ordinal(),
                    section.label(),
                    section.heading(),
                    characters.start(),
                    characters.end(),
                    there.start(),
                    there.end()));
        }
    }

    private String addParagraph(PassagePlace place, int ordinal) {
        String text = place.passage().passage().text();
        Span whole = new Span(0, text.length());
        Span characters = place.characters(whole);
        Span there = source.of(place.source(whole));
        String paragraphId = bulletinId + "-p" + (paragraphs.size() + 1);
        paragraphs.add(new ParagraphRow(
                paragraphId,
                bulletinId,
                place.articleId(),
                place.section(new Span(0, 0)),
                ordinal,
                place.passage().kind().name(),
                text,
                characters.start(),
                characters.end(),
                there.start(),
                there.end()));
        return paragraphId;
    }
}
