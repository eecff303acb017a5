package org.jianbao.row;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code schemas/entities.avsc}. */
public record EntityRow(
        String entityId,
        String type,
        String name,
        @Nullable String code,
        @Nullable String parentCode,
        int mentionCount,
        int bulletinCount,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate) {}
