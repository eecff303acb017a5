package org.jianbao.layout;

import org.jianbao.text.Characters;
import org.jianbao.text.Span;
import org.jianbao.text.TracedText;

/**
 * Tidies the blanks of a line as it is appended: none beside a digit or Latin letter that touches Chinese
 * (新增停车位 13928 个 becomes 新增停车位13928个), one where several stood, none of no width. Pairs of ** that set a part in
 * bold are mark-up and left out.
 */
public final class TidyText {
    private static final String BOLD = "**";
    private static final int LONGEST_BOLD = 200;

    private TidyText() {}

    /** Appends {@code source[span]}, tidied, to a text of the same source. */
    public static void append(TracedText.Builder builder, String source, Span span) {
        int gap = -1;
        int boldEnd = -1;
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            if (c == '*') {
                int close = boldEnd < 0 ? boldEnd(source, i, span.end()) : -1;
                if (close > 0 || i == boldEnd) {
                    boldEnd = close;
                    i++;
                    continue;
                }
            }
            if (Characters.isBlank(c)) {
                gap = gap < 0 && isVisible(c) ? i : gap;
                continue;
            }
            if (gap >= 0 && !builder.isEmpty() && keepsGap(builder.last(), c)) {
                builder.append(' ', gap);
            }
            gap = -1;
            builder.append(c, i);
        }
    }

    /** Appends a row of a table: each gap between its cells becomes one blank. */
    public static void appendRow(TracedText.Builder builder, String source, Span span) {
        int gap = -1;
        for (int i = span.start(); i < span.end(); i++) {
            char c = source.charAt(i);
            if (Characters.isBlank(c)) {
                gap = gap < 0 && isVisible(c) ? i : gap;
                continue;
            }
            if (gap >= 0 && !builder.isEmpty()) {
                builder.append(' ', gap);
            }
            gap = -1;
            builder.append(c, i);
        }
    }

    /** Where the ** stands that closes the ** at {@code open}; -1 if none stands there, or nothing closes it. */
    private static int boldEnd(String source, int open, int end) {
        if (!source.startsWith(BOLD, open) || source.startsWith("***", open)) {
            return -1;
        }
        int close = open + 2;
        int limit = Math.min(end - 1, open + LONGEST_BOLD);
        while (close < limit && source.charAt(close) != '*') {
            close++;
        }
        return close < limit && source.startsWith(BOLD, close) ? close : -1;
    }

    /** Joins the next line of a paragraph: with a blank between two Latin words, with nothing else. */
    public static void join(TracedText.Builder builder, String source, Span span) {
        if (!builder.isEmpty()
                && isLatin(builder.last())
                && isLatin(source.charAt(span.start()))
                && !(isDigit(builder.last()) && isDigit(source.charAt(span.start())))) {
            builder.insert(' ');
        }
        append(builder, source, span);
    }

    private static boolean keepsGap(char before, char after) {
        boolean latin = isLatin(before) && isLatin(after);
        boolean han = Characters.isHan(before) && Characters.isHan(after);
        return latin || han;
    }

    private static boolean isVisible(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0' || c >= '\u2000' && c <= '\u200A';
    }

    private static boolean isDigit(char c) {
        return Characters.isDigit(c);
    }

    private static boolean isLatin(char c) {
        return Characters.isDigit(c) || Characters.isLetter(c);
    }
}
