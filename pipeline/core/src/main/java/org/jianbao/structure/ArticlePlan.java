package org.jianbao.structure;

import java.util.List;
import org.jianbao.layout.SourceLine;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an article before they are put together.
 *
 * @param column the column it stands under; null without one
 * @param title the lines of its title; empty if it has none in the body
 * @param frontTitle where its title stands in the front matter; null without one
 * @param body the lines of its body
 * @param listed whether the contents list names it, or there is none
 */
record ArticlePlan(
        @Nullable String column,
        List<SourceLine> title,
        @Nullable Span frontTitle,
        List<SourceLine> body,
        boolean listed) {
    ArticlePlan {
        title = List.copyOf(title);
        body = List.copyOf(body);
    }

    /** The same article with fewer lines in its body. */
    ArticlePlan with(List<SourceLine> lines) {
        return new ArticlePlan(column, title, frontTitle, lines, listed);
    }
}
