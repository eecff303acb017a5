package org.jianbao.row;

import org.jspecify.annotations.Nullable;

/** A row of {@code schemas/mentions.avsc}. */
public record MentionRow(
        String mentionId,
        String bulletinId,
        String articleId,
        @Nullable String sectionId,
        String paragraphId,
        @Nullable String entityId,
        String type,
        String text,
        String name,
        @Nullable String normalized,
        String rule,
        int charStart,
        int charEnd,
        int sourceStart,
        int sourceEnd) {}
