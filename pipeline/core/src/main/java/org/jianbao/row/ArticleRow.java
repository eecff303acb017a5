package org.jianbao.row;

import org.jspecify.annotations.Nullable;

/** A row of {@code schemas/articles.avsc}. */
public record ArticleRow(
        String articleId,
        String bulletinId,
        int ordinal,
        @Nullable String columnName,
        @Nullable String title,
        @Nullable String author,
        @Nullable String subject,
        @Nullable String subjectCode,
        String text,
        int sourceStart,
        int sourceEnd) {}
