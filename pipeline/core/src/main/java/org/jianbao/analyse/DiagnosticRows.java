package org.jianbao.analyse;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.finding.Finding;
import org.jianbao.row.DiagnosticRow;
import org.jianbao.text.CodePoints;
import org.jianbao.text.Span;

/** Turns findings into rows of {@code diagnostics}. */
final class DiagnosticRows {
    private static final int LONGEST_EXCERPT = 60;

    private DiagnosticRows() {}

    /** The row of an input that gave no bulletin. */
    static DiagnosticRow rejection(String sourceUri, Finding reason) {
        String code = reason.code().name();
        return new DiagnosticRow(
                Identifiers.rejection(sourceUri, code),
                sourceUri,
                null,
                reason.severity().name(),
                code,
                reason.message(),
                null,
                null,
                null);
    }

    /** The rows of the doubts about one bulletin, numbered in the order of the findings. */
    static List<DiagnosticRow> of(
            List<Finding> findings, String sourceUri, String bulletinId, String source, CodePoints points) {
        List<DiagnosticRow> rows = new ArrayList<>();
        for (Finding finding : findings) {
            Span span = finding.source();
            rows.add(new DiagnosticRow(
                    bulletinId + "-d" + (rows.size() + 1),
                    sourceUri,
                    bulletinId,
                    finding.severity().name(),
                    finding.code().name(),
                    finding.message(),
                    span == null ? null : points.at(span.start()),
                    span == null ? null : points.at(span.end()),
                    span == null ? null : excerpt(source, span)));
        }
        return rows;
    }

    private static String excerpt(String source, Span span) {
        int end = Math.min(span.end(), span.start() + LONGEST_EXCERPT);
        boolean split = end > span.start() && Character.isHighSurrogate(source.charAt(end - 1));
        return source.substring(span.start(), split ? end - 1 : end);
    }
}
