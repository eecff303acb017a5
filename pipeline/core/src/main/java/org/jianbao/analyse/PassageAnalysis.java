package org.jianbao.analyse;

import java.util.List;
import org.jianbao.figure.Figure;
import org.jianbao.language.Passage;
import org.jianbao.mention.Mention;
import org.jianbao.structure.ParagraphKind;
import org.jianbao.text.Span;

/**
 * One passage of an article read to the end: its figures and its mentions, times among them.
 *
 * @param kind what sort of paragraph it is; TITLE for the title
 * @param span where it stands in the article's text; empty for the title
 */
record PassageAnalysis(ParagraphKind kind, Span span, Passage passage, List<Figure> figures, List<Mention> mentions) {
    PassageAnalysis {
        figures = List.copyOf(figures);
        mentions = List.copyOf(mentions);
    }
}
