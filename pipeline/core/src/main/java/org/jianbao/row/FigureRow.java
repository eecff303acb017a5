package org.jianbao.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code schemas/figures.avsc}. */
public record FigureRow(
        String figureId,
        String bulletinId,
        String articleId,
        @Nullable String sectionId,
        String paragraphId,
        int ordinal,
        String text,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        String qualifier,
        @Nullable String unit,
        @Nullable String unitCode,
        String dimension,
        @Nullable BigDecimal baseValue,
        @Nullable String baseUnit,
        @Nullable String per,
        @Nullable String indicator,
        @Nullable String subject,
        @Nullable String subjectId,
        @Nullable String subjectCode,
        @Nullable String period,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        String role,
        String sentence,
        String rule,
        int charStart,
        int charEnd,
        int sourceStart,
        int sourceEnd) {}
