package org.jianbao.structure;

import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A numbered part of an article, an item run into a paragraph (一是…), or a part under an unnumbered heading.
 *
 * @param index its place in the article's list of sections, from 0
 * @param parent the index of the section it is part of; null at the top level
 * @param path its place counted from 1 at each level: {@code 2.3} is the third part of the second
 * @param level depth, from 1
 * @param ordinal place among its siblings, from 1
 * @param label 二、 or （一） or 一是; null under an unnumbered heading
 * @param heading the heading without label and closing punctuation; null if the label has none
 * @param headingSpan where the heading stands in the article's text, the label left out; empty if there is none
 * @param span from the label to the end of the last paragraph or sentence of the section, subsections included, in the
 *     article's text
 */
public record Section(
        int index,
        @Nullable Integer parent,
        String path,
        int level,
        int ordinal,
        @Nullable String label,
        @Nullable String heading,
        Span headingSpan,
        Span span) {
    /** The same section, once its end is known. */
    Section endingAt(int end) {
        return new Section(
                index, parent, path, level, ordinal, label, heading, headingSpan, new Span(span.start(), end));
    }
}
