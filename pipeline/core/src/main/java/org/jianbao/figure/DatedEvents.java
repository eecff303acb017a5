package org.jianbao.figure;

import org.jianbao.figure.PeriodWords.Use;
import org.jianbao.language.Clauses;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.number.NumeralReader;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;

/**
 * Tells the times that date something else than the figures after them: an event (成立于1998年), a base of comparison
 * (是2019年的1.5倍), another number (从上年的1.2万元降到0.7万元), what stands in brackets.
 */
final class DatedEvents {
    private static final String OPENERS = "（(";
    private static final String CLOSERS = "）)";
    private static final int LONGEST_BRACKET = 60;
    private static final int LONGEST_NUMBER = 10;
    private static final char CLOSING_QUOTE = '”';

    private final PeriodWords words;
    private final NumeralReader numerals;

    DatedEvents(PeriodWords words, NumeralReader numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** Whether {@code time} says nothing of {@code figure}, which stands after it. */
    boolean passes(Passage passage, TimeExpression time, Span figure) {
        String text = passage.text();
        return isOfAnother(text, time, figure)
                || isBase(text, time)
                || isClosedBefore(text, time, figure)
                || isEvent(text, time)
                || isHappening(text, time)
                || isBeforeEvent(passage, time, figure)
                || isDayOfEarlier(text, time, figure);
    }

    /** 上年的 in 从上年的1.2万元降到0.7万元 dates the first number alone. */
    static boolean isOfAnother(String text, TimeExpression time, Span figure) {
        int end = time.span().end();
        boolean dates = end + 1 < text.length() && text.charAt(end) == '的' && Character.isDigit(text.charAt(end + 1));
        return dates && figure.start() > end + 1;
    }

    /** 2019年 in 是2019年的1.5倍 and 与2019年相比 is what a number is compared with. */
    private boolean isBase(String text, TimeExpression time) {
        int end = time.span().end();
        if (words.at(Use.BASE, text, end)) {
            return true;
        }
        while (end < text.length() && (text.charAt(end) == CLOSING_QUOTE || words.at(Use.END, text, end))) {
            end++;
        }
        boolean of = end < text.length() && text.charAt(end) == '的';
        int at = end + 1;
        while (of
                && at < text.length()
                && at - end < LONGEST_NUMBER
                && (numerals.mayStart(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return of && at > end + 1 && at < text.length() && text.charAt(at) == '倍';
    }

    /** A time in brackets, （其中12月份上升9.1%）, dates nothing after them. */
    private static boolean isClosedBefore(String text, TimeExpression time, Span figure) {
        int last = Math.min(figure.start(), time.span().end() + LONGEST_BRACKET);
        for (int i = time.span().end(); i < last; i++) {
            char c = text.charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                return false;
            }
            if (CLOSERS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 成立于1998年5月, 始建于1958年. */
    private boolean isEvent(String text, TimeExpression time) {
        int at = time.span().start() - 1;
        return at > 0 && words.at(Use.AT, text, at) && words.before(Use.EVENT, text, at);
    }

    /** 于8月16日投产， dates the beginning alone, as 8月16日投产， does. */
    private boolean isHappening(String text, TimeExpression time) {
        int end = time.span().end();
        int after = words.end(Use.EVENT, text, end);
        boolean closed = after > end && after < text.length() && Clauses.endsClause(text.charAt(after));
        boolean day = time.first() != null && time.first().equals(time.last());
        return closed && (day || words.before(Use.AT, text, time.span().start()));
    }

    /** 去年 in 去年毕业后回村，管理患者36人 dates what came before. */
    private boolean isBeforeEvent(Passage passage, TimeExpression time, Span figure) {
        int end = Math.min(
                figure.start(), Clauses.phraseEnd(passage.text(), time.span().end()));
        for (int i = passage.tokenAt(time.span().end()) + 1;
                i < passage.tokens().size();
                i++) {
            Token token = passage.tokens().get(i);
            if (token.span().end() > end) {
                return false;
            }
            if (words.at(Use.AFTER, token.word(), 0)
                    && passage.tokens().get(i - 1).isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word between a time and a figure of a later sentence says how it is now: 公司现有职工120人. */
    boolean isPast(String text, TimeExpression time, Span figure) {
        int sentence = Clauses.sentenceStart(text, figure.start());
        return sentence > time.span().end() && words.within(Use.PRESENT, text, sentence, figure.start());
    }

    /** 机场于2014年6月18日通航。 dates the opening and no figure of a later sentence; 截至6月18日 and 6月18日， do. */
    private boolean isDayOfEarlier(String text, TimeExpression time, Span figure) {
        int start = time.span().start();
        boolean day = time.first() != null && time.first().equals(time.last());
        boolean until = words.at(Use.UNTIL, text, start) || words.before(Use.UNTIL, text, start);
        if (!day || until) {
            return false;
        }
        int end = time.span().end();
        boolean frames = Clauses.sentenceStart(text, start) == start
                && end < text.length()
                && Clauses.endsClause(text.charAt(end));
        return !frames && Clauses.sentenceStart(text, figure.start()) > end;
    }
}
