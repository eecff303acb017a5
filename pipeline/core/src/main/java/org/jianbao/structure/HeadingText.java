package org.jianbao.structure;

import org.jianbao.text.Span;

/**
 * How far a heading reaches. After 一、 it is the first sentence if that reads like a heading, what stands before its
 * colon (水利方面：境内有…), or its first clause (进一步加大征管力度，聚焦…); after 一是 it is the first clause.
 */
final class HeadingText {
    private static final String SENTENCE_ENDS = "。！？!?";
    private static final String CLAUSE_ENDS = "，。；：,;:！？!?";
    private static final String COMMAS = "，,；;";
    private static final String COLONS = "：:";
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_SENTENCE = 45;
    private static final int LONGEST_ITEM = 26;
    private static final int LONGEST_NAME = 20;
    private static final int SHORTEST_NAME = 4;
    private static final int LONGEST_CLAUSE = 45;
    private static final int LONGEST_QUOTE = 40;

    private final String text;

    HeadingText(String text) {
        this.text = text;
    }

    /** The first clause after a run-in label, in {@code [start, end)}. */
    Span ofItem(int start, int end) {
        int from = skipBlanks(start, end);
        return new Span(from, upTo(CLAUSE_ENDS, from, end));
    }

    /** The heading of a paragraph after its label, in {@code [start, end)}; empty if it has none. */
    Span ofParagraph(int start, int end) {
        int from = skipBlanks(start, end);
        int stop = upTo(SENTENCE_ENDS, from, end);
        if (stop == end) {
            return line(from, end);
        }
        boolean alone = stop == end - 1;
        int colon = upTo(COLONS, from, stop);
        if (colon < stop && isName(from, colon) && isExplained(colon, stop, alone)) {
            return new Span(from, colon);
        }
        int commas = count(from, stop);
        int length = stop - from;
        boolean headingLike = alone
                ? length <= LONGEST_ITEM && commas <= 1
                : length <= LONGEST_SENTENCE && commas <= 2 || length <= LONGEST_ITEM && commas <= 3;
        return headingLike ? new Span(from, stop) : clause(from, stop);
    }

    /** The heading of a line that Markdown marks as one: all of it, marks at its end aside. */
    Span ofMarked(int start, int end) {
        int from = skipBlanks(start, end);
        int last = end;
        while (last > from && CLAUSE_ENDS.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Span(from, last);
    }

    /** A line without a full stop is all heading, a closing colon aside. */
    private Span line(int from, int end) {
        int last = end;
        while (last > from && "：:；;，,、".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last - from <= LONGEST_LINE && count(from, last) <= 3 ? new Span(from, last) : clause(from, end);
    }

    private Span clause(int from, int end) {
        int stop = upTo(CLAUSE_ENDS, from, end);
        int gap = upTo(" ", from, stop);
        stop = gap - from >= SHORTEST_NAME ? gap : stop;
        return stop - from <= LONGEST_CLAUSE ? new Span(from, stop) : new Span(from, from);
    }

    private boolean isName(int from, int colon) {
        return colon > from && colon - from <= LONGEST_NAME && count(from, colon) == 0;
    }

    /** 抓牢“一个核心”：党建引领聚合力。 is one heading; 水利方面：境内有两条河，… is a name and what is said of it. */
    private boolean isExplained(int colon, int stop, boolean alone) {
        int length = stop - colon - 1;
        return alone || length > LONGEST_NAME || count(colon + 1, stop) > 0;
    }

    private int count(int from, int to) {
        int commas = 0;
        for (int at = upTo(COMMAS, from, to); at < to; at = upTo(COMMAS, at + 1, to)) {
            commas++;
        }
        return commas;
    }

    private int skipBlanks(int start, int end) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        return from;
    }

    /** The first of some marks in {@code [from, to)}, those inside quotation marks and brackets aside. */
    private int upTo(String marks, int from, int to) {
        int at = from;
        while (at < to && marks.indexOf(text.charAt(at)) < 0) {
            int open = "“《（(".indexOf(text.charAt(at));
            int close = open < 0 ? -1 : closing("”》）)".charAt(open), at + 1, to);
            at = close < 0 ? at + 1 : close + 1;
        }
        return Math.min(at, to);
    }

    private int closing(char mark, int from, int to) {
        int limit = Math.min(to, from + LONGEST_QUOTE);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == mark) {
                return at;
            }
        }
        return -1;
    }
}
