package org.jianbao.analyse;

import java.util.List;
import java.util.Optional;
import org.jianbao.mention.MentionType;
import org.jianbao.privacy.NameMask;
import org.jianbao.privacy.PersonPolicy;
import org.jianbao.row.ArticleRow;
import org.jianbao.row.BulletinRow;
import org.jianbao.row.DiagnosticRow;
import org.jianbao.row.FigureRow;
import org.jianbao.row.MentionRow;
import org.jianbao.row.ParagraphRow;
import org.jianbao.row.SectionRow;
import org.jspecify.annotations.Nullable;

/**
 * Masks the names of private persons in the rows of one input: every text, and the ids that were made of a name. The ids
 * of rows, the digest of the source and all offsets stay.
 */
final class MaskedRows {
    private final NameMask mask;
    private final PersonPolicy policy;

    MaskedRows(NameMask mask, PersonPolicy policy) {
        this.mask = mask;
        this.policy = policy;
    }

    Analysis of(Analysis analysis) {
        if (mask.isEmpty()) {
            return analysis;
        }
        List<MentionRow> mentions = mentions(analysis.mentions());
        return new Analysis(
                analysis.bulletin().map(row -> bulletin(row, mentions.size())),
                analysis.articles().stream().map(this::article).toList(),
                analysis.sections().stream().map(this::section).toList(),
                analysis.paragraphs().stream().map(this::paragraph).toList(),
                figures(analysis.figures()),
                mentions,
                analysis.diagnostics().stream().map(this::diagnostic).toList());
    }

    List<FigureRow> figures(List<FigureRow> figures) {
        return figures.stream().map(this::figure).toList();
    }

    /** The masked mentions; where names are dropped, those of private persons are left out. */
    List<MentionRow> mentions(List<MentionRow> mentions) {
        return mentions.stream()
                .filter(row -> policy != PersonPolicy.DROP || !isPrivate(row))
                .map(this::mention)
                .toList();
    }

    private boolean isPrivate(MentionRow row) {
        return row.type().equals(MentionType.PERSON.name())
                && !mask.mask(row.text()).equals(row.text());
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

    private FigureRow figure(FigureRow row) {
        String subject = mask.maskOrNull(row.subject());
        return new FigureRow(
                row.figureId(),
                row.bulletinId(),
                row.articleId(),
                row.sectionId(),
                row.paragraphId(),
                row.ordinal(),
                mask.mask(row.text()),
                row.value(),
                row.valueMax(),
                row.qualifier(),
                mask.maskOrNull(row.unit()),
                row.unitCode(),
                row.dimension(),
                row.baseValue(),
                row.baseUnit(),
                mask.maskOrNull(row.per()),
                mask.maskOrNull(row.indicator()),
                subject,
                subjectId(row, subject),
                row.subjectCode(),
                row.period(),
                row.periodStart(),
                row.periodEnd(),
                row.role(),
                mask.mask(row.sentence()),
                row.rule(),
                row.charStart(),
                row.charEnd(),
                row.sourceStart(),
                row.sourceEnd());
    }

    /** Subjects are places, whose names hold no person's, or organisations. */
    private static @Nullable String subjectId(FigureRow row, @Nullable String subject) {
        return row.subjectId() == null || subject == null || subject.equals(row.subject())
                ? row.subjectId()
                : Identifiers.entity(MentionType.ORGANIZATION, subject, row.subjectCode());
    }

    private MentionRow mention(MentionRow row) {
        String name = mask.mask(row.name());
        boolean masked = !name.equals(row.name());
        return new MentionRow(
                row.mentionId(),
                row.bulletinId(),
                row.articleId(),
                row.sectionId(),
                row.paragraphId(),
                masked ? Identifiers.entity(MentionType.valueOf(row.type()), name, row.normalized()) : row.entityId(),
                row.type(),
                mask.mask(row.text()),
                name,
                row.normalized(),
                row.rule(),
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
