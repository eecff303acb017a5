package org.jianbao.structure;

import java.util.List;
import org.jianbao.text.Span;
import org.jianbao.text.TracedText;
import org.jspecify.annotations.Nullable;

/**
 * One article of a bulletin.
 *
 * @param ordinal its place among the articles, from 1
 * @param columnName the column (栏目) it stands under, 经验交流; null without one
 * @param title the title as it stands over the body, lines joined; empty if there is none
 * @param author who wrote or supplied it (供稿单位, 作者, 来源); null if the article does not say
 * @param text the tidy body: paragraphs, headings among them, each on a line of its own, parted by single line feeds.
 *     The title is not part of it
 * @param source the stretch of the source from the title's first to the body's last character
 * @param sections in text order, spans in {@code text}
 * @param paragraphs in text order, spans in {@code text}; together they cover every character but the line feeds
 */
public record Article(
        int ordinal,
        @Nullable String columnName,
        TracedText title,
        @Nullable String author,
        TracedText text,
        Span source,
        List<Section> sections,
        List<Paragraph> paragraphs) {
    public Article {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
    }
}
