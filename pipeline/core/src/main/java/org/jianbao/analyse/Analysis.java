package org.jianbao.analyse;

import java.util.List;
import java.util.Optional;
import org.jianbao.row.ArticleRow;
import org.jianbao.row.BulletinRow;
import org.jianbao.row.DiagnosticRow;
import org.jianbao.row.FigureRow;
import org.jianbao.row.MentionRow;
import org.jianbao.row.ParagraphRow;
import org.jianbao.row.SectionRow;

/**
 * The rows that one input gave: those of its bulletin, or none but diagnostics, at least one an ERROR.
 *
 * @param bulletin empty if the input was rejected
 */
public record Analysis(
        Optional<BulletinRow> bulletin,
        List<ArticleRow> articles,
        List<SectionRow> sections,
        List<ParagraphRow> paragraphs,
        List<FigureRow> figures,
        List<MentionRow> mentions,
        List<DiagnosticRow> diagnostics) {
    public Analysis {
        articles = List.copyOf(articles);
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        figures = List.copyOf(figures);
        mentions = List.copyOf(mentions);
        diagnostics = List.copyOf(diagnostics);
    }
}
