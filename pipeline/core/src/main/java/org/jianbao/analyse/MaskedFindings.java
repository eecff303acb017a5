package org.jianbao.analyse;

import java.util.List;
import org.jianbao.mention.MentionType;
import org.jianbao.privacy.NameMask;
import org.jianbao.privacy.PersonPolicy;
import org.jianbao.row.FigureRow;
import org.jianbao.row.MentionRow;
import org.jspecify.annotations.Nullable;

/**
 * Masks the names of private persons in what was found in texts, 张某某 and what is said of him: figures and mentions, whose
 * ids may be made of a name.
 */
final class MaskedFindings {
    private final NameMask mask;
    private final PersonPolicy policy;

    MaskedFindings(NameMask mask, PersonPolicy policy) {
        this.mask = mask;
        this.policy = policy;
    }

    /** The masked figures, whose offsets stay. */
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
}
