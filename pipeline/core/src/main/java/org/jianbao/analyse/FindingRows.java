package org.jianbao.analyse;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.figure.Figure;
import org.jianbao.mention.Mention;
import org.jianbao.quantity.Quantity;
import org.jianbao.resolve.Subject;
import org.jianbao.row.FigureRow;
import org.jianbao.row.MentionRow;
import org.jianbao.text.CodePoints;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;

/**
 * Collects the rows of what was found in a bulletin's passages, 新增停车位13928个 and who is named there, numbering figures and
 * mentions through the whole bulletin. Not for threads.
 */
final class FindingRows {
    private final String bulletinId;
    private final CodePoints source;
    private final EntityIds entities;
    private final List<FigureRow> figures = new ArrayList<>();
    private final List<MentionRow> mentions = new ArrayList<>();

    FindingRows(String bulletinId, CodePoints source, EntityIds entities) {
        this.bulletinId = bulletinId;
        this.source = source;
        this.entities = entities;
    }

    List<FigureRow> figures() {
        return figures;
    }

    List<MentionRow> mentions() {
        return mentions;
    }

    /** @param ordinal counts the figures of the article */
    void add(PassagePlace place, String paragraphId, int ordinal, Figure figure) {
        Quantity quantity = figure.quantity();
        Subject subject = figure.subject();
        TimeExpression period = figure.period();
        Span characters = place.characters(figure.span());
        Span there = source.of(place.source(figure.span()));
        figures.add(new FigureRow(
                bulletinId + "-f" + (figures.size() + 1),
                bulletinId,
                place.articleId(),
                place.section(figure.span()),
                paragraphId,
                ordinal,
                quantity.text(),
                quantity.value(),
                quantity.valueMax(),
                quantity.qualifier().name(),
                quantity.unit(),
                quantity.unitCode(),
                quantity.dimension().name(),
                quantity.baseValue(),
                quantity.baseUnit(),
                quantity.per(),
                figure.indicator(),
                subject == null ? null : subject.name(),
                entities.mentioned(subject),
                subject == null ? null : subject.code(),
                period == null ? null : period.normalized(),
                period == null ? null : period.first(),
                period == null ? null : period.last(),
                figure.role().name(),
                place.sentences().at(figure.span().start()),
                quantity.rule(),
                characters.start(),
                characters.end(),
                there.start(),
                there.end()));
    }

    void add(PassagePlace place, String paragraphId, Mention mention) {
        Span characters = place.characters(mention.span());
        Span there = source.of(place.source(mention.span()));
        mentions.add(new MentionRow(
                bulletinId + "-m" + (mentions.size() + 1),
                bulletinId,
                place.articleId(),
                place.section(mention.span()),
                paragraphId,
                entities.of(mention),
                mention.type().name(),
                mention.text(),
                mention.name(),
                mention.normalized(),
                mention.rule(),
                characters.start(),
                characters.end(),
                there.start(),
                there.end()));
    }
}
