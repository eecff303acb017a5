package org.jianbao.figure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jianbao.language.Clauses;
import org.jianbao.language.Passage;
import org.jianbao.number.NumeralReader;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.TimeKind;
import org.jspecify.annotations.Nullable;

/** Finds the period a figure holds for: the last one before it in its paragraph that no vague time has ended. */
final class PeriodReader {
    private static final String PLAN = "五”";
    private static final String PLAN_SPANS = "时期间末以来";

    private final NumeralReader numerals;
    private final PeriodWords words;
    private final HeldPeriod held;
    private final DatedEvents events;
    private final DatedPair pairs;
    private final NarratedTimes narrated;

    PeriodReader(FigureLexicon lexicon, NumeralReader numerals) {
        this.numerals = numerals;
        this.words = lexicon.periods();
        this.held = new HeldPeriod(words);
        this.events = new DatedEvents(lexicon.periods(), numerals);
        this.narrated = new NarratedTimes(lexicon.periods());
        this.pairs = new DatedPair(lexicon.roles(), numerals);
    }

    /**
     * The period of the figure {@code spans.get(index)}; null if it has none.
     *
     * @param role what the figure does; of two dated levels, 从2018年的3元提高到2023年的5元, where a change begins and ends
     */
    @Nullable
    TimeExpression read(Passage passage, List<Span> spans, int index, Role role, FigureContext context) {
        String text = passage.text();
        Span figure = spans.get(index);
        Deque<TimeExpression> wholes = new ArrayDeque<>();
        TimeExpression period = null;
        for (int i = context.timesBefore(figure.start()) - 1; i >= 0; i--) {
            TimeExpression time = context.times().get(i);
            TimeExpression paired = pairs.read(text, i, figure, role, context.times());
            if (paired != null) {
                period = paired;
                break;
            }
            if (events.passes(passage, time, figure)
                    || isOfYearBefore(time, i, context)
                    || !decides(text, time)
                    || narrated.passes(passage, time, spans, figure)) {
                continue;
            }
            if (time.kind() != TimeKind.RELATIVE_SPAN || isCounted(time)) {
                boolean holds = time.kind() == TimeKind.PERIOD && !events.isPast(text, time, figure);
                period = holds ? held.of(text, time) : null;
                break;
            }
            wholes.push(time);
            if (!time.text().contains(WholePeriods.WHOLE_YEAR)) {
                break;
            }
        }
        for (TimeExpression whole : wholes) {
            period = WholePeriods.read(period, whole, context);
        }
        return period;
    }

    /** 全年 in 比上年全年高0.7个百分点 is the whole of the year that stands before it. */
    private static boolean isOfYearBefore(TimeExpression time, int index, FigureContext context) {
        return time.text().startsWith(WholePeriods.WHOLE_YEAR)
                && index > 0
                && context.times().get(index - 1).span().end() == time.span().start();
    }

    /** Whether a time changes the period in force; with one that does the look back from a figure is at its end. */
    private boolean decides(String text, TimeExpression time) {
        return switch (time.kind()) {
            case PERIOD -> governs(text, time);
            case VAGUE -> opens(text, time);
            case RECURRING -> !rates(text, time);
            case RELATIVE_SPAN -> !isCounted(time) || opens(text, time) && closes(text, time);
            case COMPARISON, TIME_OF_DAY -> false;
        };
    }

    /** 近10年 counts years, 一年来 only dates. */
    private static boolean isCounted(TimeExpression time) {
        return time.text().chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Whether a time dates what follows: 自2013年以来增速首次超过… and 2013年以来最大降雨 date a comparison, 2013年以来， opens a
     * period; “十四五”开好局 names a plan, “十四五”时期 a period.
     */
    private boolean governs(String text, TimeExpression time) {
        int start = time.span().start();
        int end = time.span().end();
        if (time.text().contains(PLAN)) {
            boolean span = PLAN_SPANS.indexOf(time.text().charAt(time.text().length() - 1)) >= 0;
            return span || end < text.length() && PLAN_SPANS.indexOf(text.charAt(end)) >= 0;
        }
        boolean since =
                time.last() == null && time.first() != null && time.text().endsWith("来");
        boolean compared = time.text().startsWith("自") || start > 0 && text.charAt(start - 1) == '自';
        return !since || closes(text, time) || !compared && !words.at(PeriodWords.Use.RECORD, text, end);
    }

    /** 每月 in 每月300元 only counts the number. */
    private boolean rates(String text, TimeExpression time) {
        int end = time.span().end();
        return end < text.length() && numerals.mayStart(text.charAt(end));
    }

    /** 近年来 ends a period where it begins a clause, not in 创近年来最好成绩. */
    private boolean opens(String text, TimeExpression time) {
        int start = time.span().start();
        return start == 0
                || Clauses.endsClause(text.charAt(start - 1))
                || words.before(PeriodWords.Use.UNTIL, text, start);
    }

    private static boolean closes(String text, TimeExpression time) {
        int end = time.span().end();
        return end < text.length() && Clauses.endsClause(text.charAt(end));
    }
}
