package org.jianbao.figure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.TimeKind;
import org.jianbao.time.YearEnd;
import org.jspecify.annotations.Nullable;

/** Finds the period a figure holds for: the last one before it in its paragraph that no vague time has ended. */
final class PeriodReader {
    private static final String END_SIGNS = "”末底";
    private static final String COMPARED = "相比";
    private static final String OPENERS = "（(";
    private static final String CLOSERS = "）)";
    private static final int LONGEST_BRACKET = 60;
    private static final int LONGEST_NUMBER = 10;
    private static final String WHOLE_YEAR = "全年";
    private static final String PLAN = "五”";
    private static final String PLAN_SPANS = "时期间末以来";

    private PeriodReader() {}

    static @Nullable TimeExpression read(String text, Span figure, FigureContext context) {
        Deque<TimeExpression> wholes = new ArrayDeque<>();
        TimeExpression period = null;
        for (int i = context.timesBefore(figure.start()) - 1; i >= 0; i--) {
            TimeExpression time = context.times().get(i);
            boolean passed = ofAnother(text, time, figure) || isBase(text, time) || closedBefore(text, time, figure);
            if (passed || !decides(text, time)) {
                continue;
            }
            if (time.kind() != TimeKind.RELATIVE_SPAN) {
                period = time.kind() == TimeKind.PERIOD ? YearEnd.year(time) : null;
                break;
            }
            wholes.push(time);
            if (!time.text().contains(WHOLE_YEAR)) {
                break;
            }
        }
        for (TimeExpression whole : wholes) {
            period = whole(period, whole, context);
        }
        return period;
    }

    /** 上年的 in 从上年的1.2万元降到0.7万元 dates the first number alone. */
    private static boolean ofAnother(String text, TimeExpression time, Span figure) {
        int end = time.span().end();
        boolean dates = end + 1 < text.length() && text.charAt(end) == '的' && Character.isDigit(text.charAt(end + 1));
        return dates && figure.start() > end + 1;
    }

    /** 2019年 in 是2019年的1.5倍 and 与2019年相比 is what a number is compared with. */
    private static boolean isBase(String text, TimeExpression time) {
        int end = time.span().end();
        if (text.startsWith(COMPARED, end)) {
            return true;
        }
        while (end < text.length() && END_SIGNS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean of = end < text.length() && text.charAt(end) == '的';
        int at = end + 1;
        while (of
                && at < text.length()
                && at - end < LONGEST_NUMBER
                && (isNumber(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return of && at > end + 1 && at < text.length() && text.charAt(at) == '倍';
    }

    /** A time in brackets, （其中12月份上升9.1%）, dates nothing after them. */
    private static boolean closedBefore(String text, TimeExpression time, Span figure) {
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

    /** Whether a time changes the period in force; with one that does the look back from a figure is at its end. */
    private static boolean decides(String text, TimeExpression time) {
        return switch (time.kind()) {
            case PERIOD -> governs(text, time);
            case VAGUE -> opens(text, time);
            case RECURRING -> !rates(text, time);
            case RELATIVE_SPAN -> wholeSpan(time);
            case COMPARISON, TIME_OF_DAY -> false;
        };
    }

    /** 一年来 and 全年 stand for the period of the heading, else for the year last named; 近10年 for none of its own. */
    private static @Nullable TimeExpression whole(
            @Nullable TimeExpression period, TimeExpression time, FigureContext context) {
        if (context.headingPeriod() != null
                || period == null
                || period.first() == null
                || !time.text().contains(WHOLE_YEAR)) {
            return context.headingPeriod();
        }
        LocalDate first = period.first().withDayOfYear(1);
        LocalDate last = first.plusYears(1).minusDays(1);
        boolean within = period.last() != null && !period.last().isAfter(last);
        return within
                ? new TimeExpression(
                        time.span(),
                        time.text(),
                        TimeKind.PERIOD,
                        Integer.toString(first.getYear()),
                        first,
                        last,
                        "whole year")
                : null;
    }

    private static boolean wholeSpan(TimeExpression time) {
        return time.text().chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Whether a time dates what follows: 自2013年以来增速首次超过… dates a comparison, 2013年以来， opens a period; “十四五”开好局
     * names a plan, “十四五”时期 a period.
     */
    private static boolean governs(String text, TimeExpression time) {
        int start = time.span().start();
        int end = time.span().end();
        if (time.text().contains(PLAN)) {
            boolean span = PLAN_SPANS.indexOf(time.text().charAt(time.text().length() - 1)) >= 0;
            return span || end < text.length() && PLAN_SPANS.indexOf(text.charAt(end)) >= 0;
        }
        boolean since =
                time.last() == null && time.first() != null && time.text().endsWith("来");
        boolean comma = end < text.length() && Clauses.endsClause(text.charAt(end));
        boolean compared = time.text().startsWith("自") || start > 0 && text.charAt(start - 1) == '自';
        return !since || comma || !compared;
    }

    /** 每月 in 每月300元 only counts the number. */
    private static boolean rates(String text, TimeExpression time) {
        int end = time.span().end();
        return end < text.length() && isNumber(text.charAt(end));
    }

    private static boolean isNumber(char c) {
        return Character.isDigit(c) || "一二三四五六七八九十百千两数几".indexOf(c) >= 0;
    }

    /** 近年来 ends a period where it begins a clause, not in 创近年来最好成绩. */
    private static boolean opens(String text, TimeExpression time) {
        int start = time.span().start();
        return start == 0 || Clauses.endsClause(text.charAt(start - 1));
    }
}
