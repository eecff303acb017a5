package org.jianbao.figure;

import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds the period a figure holds for: the last one before it in its paragraph that no vague time has ended. */
final class PeriodReader {
    private PeriodReader() {}

    static @Nullable TimeExpression read(String text, Span figure, FigureContext context) {
        TimeExpression period = null;
        for (TimeExpression time : context.times()) {
            if (time.span().start() >= figure.start()) {
                break;
            }
            period = next(text, period, time, context);
        }
        return period;
    }

    private static @Nullable TimeExpression next(
            String text, @Nullable TimeExpression period, TimeExpression time, FigureContext context) {
        return switch (time.kind()) {
            case PERIOD -> governs(text, time) ? time : period;
            case VAGUE -> opens(text, time) ? null : period;
            case RECURRING -> null;
            case RELATIVE_SPAN -> wholeSpan(time) ? context.headingPeriod() : period;
            case COMPARISON, TIME_OF_DAY -> period;
        };
    }

    /** 一年来 and 全年 stand for the period of the heading; 近10年 for none of its own. */
    private static boolean wholeSpan(TimeExpression time) {
        return time.text().chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    /** 自2013年以来增速首次超过… dates a comparison; 2013年以来， opens a period. */
    private static boolean governs(String text, TimeExpression time) {
        boolean open = time.last() == null && time.first() != null;
        boolean since = open && time.text().endsWith("来");
        int end = time.span().end();
        boolean comma = end < text.length() && Clauses.endsClause(text.charAt(end));
        return !since || comma;
    }

    /** 近年来 ends a period where it begins a clause, not in 创近年来最好成绩. */
    private static boolean opens(String text, TimeExpression time) {
        int start = time.span().start();
        return start == 0 || Clauses.endsClause(text.charAt(start - 1));
    }
}
