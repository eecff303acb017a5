package org.jianbao.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.language.Clauses;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.TimeKind;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that are still to come: 到2026年，全市将新建公路300公里, in a bulletin of 2024. */
final class TargetReader {
    private static final String WILL = "将";

    private final RoleWords words;
    private final PeriodWords periods;

    TargetReader(RoleWords words, PeriodWords periods) {
        this.words = words;
        this.periods = periods;
    }

    /** The same roles, TARGET where the sentence before the number speaks of what will be. */
    List<Role> read(Passage passage, List<Span> figures, List<Role> roles, FigureContext context) {
        List<Role> read = new ArrayList<>(roles);
        int sentence = -1;
        int future = -1;
        for (int i = 0; i < figures.size(); i++) {
            int start = Clauses.sentenceStart(passage.text(), figures.get(i).start());
            if (start != sentence) {
                sentence = start;
                future = future(passage, start, context);
            }
            boolean comes = future >= 0 && future < figures.get(i).start()
                    || isEstimate(passage.text(), figures.get(i).start(), context);
            if (comes
                    || context.planned()
                            && isPlanned(passage.text(), start, figures.get(i).start(), roles.get(i))) {
                read.set(i, Role.TARGET);
            }
        }
        return read;
    }

    /** Under a heading that announces what is to come all is so but what the sentence says is there already: 目前, 已建成. */
    private boolean isPlanned(String text, int sentence, int figure, Role role) {
        boolean change = role == Role.FROM || role == Role.TO;
        return !change && words.within(RoleWords.Place.SENTENCE, text, sentence, figure) != Role.LEVEL;
    }

    /** 预计 speaks of what is still to come, but for a year that is over, in 2023年工作回顾, of what is not yet counted. */
    private boolean isEstimate(String text, int figure, FigureContext context) {
        LocalDate last =
                context.headingPeriod() == null ? null : context.headingPeriod().last();
        boolean over =
                last != null && context.issueDate() != null && last.isBefore(context.issueDate()) && !context.planned();
        return !over && words.within(RoleWords.Place.ESTIMATE, text, Clauses.clauseStart(text, figure), figure) != null;
    }

    /** Where the sentence that begins at {@code start} first speaks of the future; -1 if it does not. */
    private int future(Passage passage, int start, FigureContext context) {
        int end = start;
        while (end < passage.text().length() && "。！？!?".indexOf(passage.text().charAt(end)) < 0) {
            end++;
        }
        int will = will(passage, start, end);
        int until = until(passage.text(), start, end, context);
        return will < 0 || until < 0 ? Math.max(will, until) : Math.min(will, until);
    }

    /** 将 as an adverb before a verb; not where it puts an object first, 将12项事项纳入. */
    private static int will(Passage passage, int start, int end) {
        List<Token> tokens = passage.tokens();
        for (int i = passage.tokenAt(start);
                i + 1 < tokens.size() && tokens.get(i).span().start() < end;
                i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            boolean noObject = i + 2 < tokens.size() && tokens.get(i + 2).is("m");
            boolean verb = next.nature().equals("v") || next.is("d") || next.is("vn") && noObject;
            if (token.word().equals(WILL) && token.is("d") && verb) {
                return token.span().start();
            }
        }
        return -1;
    }

    private int until(String text, int start, int end, FigureContext context) {
        LocalDate issued = context.issueDate();
        List<TimeExpression> times = context.times();
        for (int i = context.timesBefore(start);
                i < times.size() && times.get(i).span().end() <= end;
                i++) {
            int from = times.get(i).span().start();
            if (isLater(times.get(i), issued) && opens(text, from)) {
                return from;
            }
        }
        return -1;
    }

    private boolean isLater(TimeExpression time, @Nullable LocalDate issued) {
        return issued != null
                && time.kind() == TimeKind.PERIOD
                && time.last() != null
                && time.last().isAfter(issued)
                && (time.first() == null
                        || time.first().isAfter(issued)
                        || time.span().length() > 0 && untilWord(time));
    }

    private boolean untilWord(TimeExpression time) {
        return periods.at(PeriodWords.Use.UNTIL, time.text(), 0);
    }

    /** 到2026年 leads to the future; 与2026年 does not. */
    private boolean opens(String text, int start) {
        return periods.at(PeriodWords.Use.UNTIL, text, start) || periods.before(PeriodWords.Use.UNTIL, text, start);
    }
}
