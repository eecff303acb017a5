package org.jianbao.row;

import org.jspecify.annotations.Nullable;

/** A row of {@code schemas/paragraphs.avsc}. */
public record ParagraphRow(
        String paragraphId,
        String bulletinId,
        String articleId,
        @Nullable String sectionId,
        int ordinal,
        String kind,
        String text,
        int charStart,
        int charEnd,
        int sourceStart,
        int sourceEnd) {}
