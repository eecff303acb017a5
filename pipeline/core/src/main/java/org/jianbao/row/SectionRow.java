package org.jianbao.row;

import org.jspecify.annotations.Nullable;

/** A row of {@code schemas/sections.avsc}. */
public record SectionRow(
        String sectionId,
        String bulletinId,
        String articleId,
        @Nullable String parentId,
        String path,
        int level,
        int ordinal,
        @Nullable String label,
        @Nullable String heading,
        int charStart,
        int charEnd,
        int sourceStart,
        int sourceEnd) {}
