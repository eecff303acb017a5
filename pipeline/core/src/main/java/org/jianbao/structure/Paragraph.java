package org.jianbao.structure;

import org.jianbao.text.Span;

/**
 * What the author wrote as one paragraph, whatever the page did to it.
 *
 * @param ordinal its place in the article, from 1
 * @param kind what sort of paragraph it is
 * @param span where it stands in the article's text
 */
public record Paragraph(int ordinal, ParagraphKind kind, Span span) {}
