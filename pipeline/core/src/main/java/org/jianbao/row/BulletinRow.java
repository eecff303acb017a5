package org.jianbao.row;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code schemas/bulletins.avsc}. */
public record BulletinRow(
        String bulletinId,
        String sourceUri,
        String sourceSha256,
        String mediaType,
        String charset,
        @Nullable String title,
        @Nullable String issueLabel,
        @Nullable Integer issueNumber,
        @Nullable Integer totalIssueNumber,
        @Nullable String issuer,
        @Nullable String issuerCode,
        @Nullable String signedBy,
        @Nullable String editor,
        @Nullable LocalDate issueDate,
        @Nullable String handlingNotice,
        @Nullable String securityLevel,
        @Nullable String registrationNumber,
        @Nullable Integer printRun,
        List<String> reportTo,
        List<String> sendTo,
        List<String> copyTo,
        int articleCount,
        int sectionCount,
        int figureCount,
        int mentionCount,
        String text) {
    public BulletinRow {
        reportTo = List.copyOf(reportTo);
        sendTo = List.copyOf(sendTo);
        copyTo = List.copyOf(copyTo);
    }
}
