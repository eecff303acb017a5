package org.jianbao.analyse;

import org.jianbao.structure.Article;
import org.jianbao.structure.ParagraphKind;
import org.jianbao.text.CodePoints;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Where a passage stands, and how positions in it become positions in the tables. */
record PassagePlace(
        Article article,
        String articleId,
        PassageAnalysis passage,
        SectionIds sections,
        CodePoints points,
        PassageSentences sentences) {
    boolean isTitle() {
        return passage.kind() == ParagraphKind.TITLE;
    }

    /** The stretch of the article's text, in code points; of the title, which is not part of it, the empty start. */
    Span characters(Span span) {
        return isTitle() ? new Span(0, 0) : points.of(span.shift(passage.span().start()));
    }

    Span source(Span span) {
        return isTitle()
                ? article.title().sourceSpan(span)
                : article.text().sourceSpan(span.shift(passage.span().start()));
    }

    @Nullable
    String section(Span span) {
        return isTitle() ? null : sections.at(span.start() + passage.span().start());
    }
}
