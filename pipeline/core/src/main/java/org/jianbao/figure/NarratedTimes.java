package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.PeriodWords.Use;
import org.jianbao.language.Clauses;
import org.jianbao.language.Passage;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;

/**
 * Tells the times of a sentence that only narrates, from those that frame what is counted below: 至2017年8月全部完工。 and
 * 完成年初任务。 say nothing of the sentences after them, 2017年8月，灌区完工。 does.
 */
final class NarratedTimes {
    private final PeriodWords words;

    NarratedTimes(PeriodWords words) {
        this.words = words;
    }

    /** Whether {@code time} stands in an earlier sentence than the figure, which counts nothing after it and which it does not frame. */
    boolean passes(Passage passage, TimeExpression time, List<Span> figures, Span figure) {
        String text = passage.text();
        int end = time.span().end();
        int next = Clauses.sentenceStart(text, figure.start());
        if (next <= end || !isDay(time) && !isJoined(passage, time.span().start())) {
            return false;
        }
        int index = firstFrom(figures, end);
        return index < figures.size()
                && Clauses.sentenceStart(text, figures.get(index).start()) > end;
    }

    private static boolean isDay(TimeExpression time) {
        return time.first() != null && time.first().equals(time.last());
    }

    /** Whether the time stands behind a verb, or behind 于 or 至. */
    private boolean isJoined(Passage passage, int start) {
        if (start == 0 || Clauses.endsClause(passage.text().charAt(start - 1))) {
            return false;
        }
        String text = passage.text();
        return passage.tokens().get(passage.tokenAt(start - 1)).is("v")
                || words.before(Use.AT, text, start)
                || words.before(Use.UNTIL, text, start);
    }

    /** The index of the first figure that begins at {@code position} or behind it, by halves. */
    private static int firstFrom(List<Span> figures, int position) {
        int low = 0;
        int high = figures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (figures.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
