package org.jianbao.analyse;

import java.util.List;
import java.util.Optional;
import org.jianbao.privacy.NameMask;
import org.jianbao.privacy.PersonPolicy;
import org.jianbao.row.ArticleRow;
import org.jianbao.row.BulletinRow;
import org.jianbao.row.DiagnosticRow;
import org.jianbao.row.MentionRow;
import org.jianbao.row.ParagraphRow;
import org.jianbao.row.SectionRow;

/**
 * Masks the names of private persons in the rows of one input: every text, and what {@link MaskedFindings} masks. The
 * ids of rows, the digest of the source and all offsets stay: 张某某.
 */
final class MaskedRows {
    private final NameMask mask;
    private final MaskedFindings findings;

    MaskedRows(NameMask mask, PersonPolicy policy) {
        this.mask = mask;
        this.findings = new MaskedFindings(mask, policy);
    }

    Analysis of(Analysis analysis) {
        if (mask.isEmpty()) {
            return analysis;
        }
        List<MentionRow> mentions = findings.mentions(analysis.mentions());
        return new Analysis(
                analysis.bulletin().map(row -> bulletin(row, mentions.size())),
                analysis.articles().stream().map(this::article).toList(),
                analysis.sections().stream().map(this::section).toList(),
                analysis.paragraphs().stream().map(this::paragraph).toList(),
                findings.figures(analysis.figures()),
                mentions,
                analysis.diagnostics().stream().map(this::diagnostic).toList());
    }

    private BulletinRow bulletin(BulletinRow row, int mentionCount) {
        return new BulletinRow(
                row.bulletinId(),
                mask.mask(row.sourceUri()),
                row.sourceSha256(),
                row.mediaType(),
                row.charset(),
                mask.maskOrNull(row.title()),
                mask.maskOrNull(row.issueLabel()),
                row.issueNumber(),
                row.totalIssueNumber(),
                mask.maskOrNull(row.issuer()),
                row.issuerCode(),
                mask.maskOrNull(row.signedBy()),
                mask.maskOrNull(row.editor()),
                row.issueDate(),
                mask.maskOrNull(row.handlingNotice()),
                row.securityLevel(),
                mask.maskOrNull(row.registrationNumber()),
                row.printRun(),
                all(row.reportTo()),
                all(row.sendTo()),
                all(row.copyTo()),
                row.articleCount(),
                row.sectionCount(),
                row.figureCount(),
                mentionCount,
                mask.mask(row.text()));
    }

    private ArticleRow article(ArticleRow row) {
        return new ArticleRow(
                row.articleId(),
                row.bulletinId(),
                row.ordinal(),
                mask.maskOrNull(row.columnName()),
                mask.maskOrNull(row.title()),
                mask.maskOrNull(row.author()),
                mask.maskOrNull(row.subject()),
                row.subjectCode(),
                mask.mask(row.text()),
                row.sourceStart(),
                row.sourceEnd());
    }

    private SectionRow section(SectionRow row) {
        return new SectionRow(
                row.sectionId(),
                row.bulletinId(),
                row.articleId(),
                row.parentId(),
                row.path(),
                row.level(),
                row.ordinal(),
                row.label(),
                mask.maskOrNull(row.heading()),
                row.charStart(),
                row.charEnd(),
                row.sourceStart(),
                row.sourceEnd());
    }

    private ParagraphRow paragraph(ParagraphRow row) {
        return new ParagraphRow(
                row.paragraphId(),
                row.bulletinId(),
                row.articleId(),
                row.sectionId(),
                row.ordinal(),
                row.kind(),
                mask.mask(row.text()),
                row.charStart(),
                row.charEnd(),
                row.sourceStart(),
                row.sourceEnd());
    }

    private DiagnosticRow diagnostic(DiagnosticRow row) {
        return new DiagnosticRow(
                row.diagnosticId(),
                mask.mask(row.sourceUri()),
                row.bulletinId(),
                row.severity(),
                row.code(),
                mask.mask(row.message()),
                row.sourceStart(),
                row.sourceEnd(),
                Optional.ofNullable(row.excerpt()).map(mask::mask).orElse(null));
    }

    private List<String> all(List<String> texts) {
        return texts.stream().map(mask::mask).toList();
    }
}
