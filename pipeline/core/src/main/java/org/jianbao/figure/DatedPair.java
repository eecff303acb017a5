package org.jianbao.figure;

import java.util.List;
import org.jianbao.language.Clauses;
import org.jianbao.number.NumeralReader;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.TimeKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the periods of figures after a change whose two ends are dated, 从2018年的3元提高到2023年的5元，年均增长9%: the end holds for
 * levels and where changes end, the start for where they begin, the whole for what grew.
 */
final class DatedPair {

    private final RoleWords words;
    private final NumeralReader numerals;

    DatedPair(RoleWords words, NumeralReader numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** The period of {@code figure} by the pair whose second time is {@code times.get(index)}; null if there is none. */
    @Nullable
    TimeExpression read(String text, int index, Span figure, Role role, List<TimeExpression> times) {
        TimeExpression end = times.get(index);
        TimeExpression start = index == 0 ? null : times.get(index - 1);
        if (start == null
                || !isLevel(text, start)
                || !isLevel(text, end)
                || start.span().start() == 0
                || !words.isOrigin(text, start.span().start() - 1)
                || Clauses.sentenceStart(text, end.span().start())
                        > start.span().start()) {
            return null;
        }
        boolean own = figure.start() <= end.span().end() + 1;
        return switch (role) {
            case FROM -> start;
            case INCREASE, DECREASE -> own ? end : whole(start, end);
            default -> end;
        };
    }

    /** Whether a time dates the number right behind it: 2018年的3元. */
    private boolean isLevel(String text, TimeExpression time) {
        int end = time.span().end();
        return time.kind() == TimeKind.PERIOD
                && end + 1 < text.length()
                && text.charAt(end) == '的'
                && numerals.mayStart(text.charAt(end + 1));
    }

    private static TimeExpression whole(TimeExpression start, TimeExpression end) {
        return new TimeExpression(
                end.span(),
                end.text(),
                TimeKind.PERIOD,
                start.normalized() + "/" + end.normalized(),
                start.first(),
                end.last(),
                "dated pair");
    }
}
