package org.jianbao.row;

import org.jspecify.annotations.Nullable;

/** A row of {@code schemas/diagnostics.avsc}. */
public record DiagnosticRow(
        String diagnosticId,
        String sourceUri,
        @Nullable String bulletinId,
        String severity,
        String code,
        String message,
        @Nullable Integer sourceStart,
        @Nullable Integer sourceEnd,
        @Nullable String excerpt) {}
