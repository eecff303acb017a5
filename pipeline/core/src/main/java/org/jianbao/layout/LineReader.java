package org.jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.text.Characters;
import org.jianbao.text.Span;

/** Cuts a text into lines that hold text; what only the page needed (page numbers, running heads, rules) is left out. */
public final class LineReader {
    private static final String BREAKS = "\n\f\u000B\u0085\u2028\u2029";
    private static final Pattern MARKS = Pattern.compile("^(#{1,6})[ \\u3000]+(?=[^#\\s])");
    private static final Pattern BOLD =
            Pattern.compile("^\\*\\*[^*]{1,100}\\*\\*$|^\\*\\*[^*]{1,100}$|^[^*]{1,100}\\*\\*$");

    private LineReader() {}

    /** The lines of {@code text} from {@code from} on. */
    public static List<SourceLine> read(String text, int from) {
        Run reader = new Run(text);
        int start = from;
        while (start <= text.length()) {
            int end = end(text, start);
            reader.line(start, end);
            reader.page |= end < text.length() && text.charAt(end) == '\f';
            start = end + 1;
        }
        return RunningHeads.leaveOut(reader.lines);
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && BREAKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** One text while its lines are cut. */
    private static final class Run {
        private final String text;
        private final List<SourceLine> lines = new ArrayList<>();
        private int blank;
        private boolean page;
        private boolean rule;

        Run(String text) {
            this.text = text;
        }

        private void line(int start, int end) {
            int first = start;
            int indent = 0;
            while (first < end && Characters.isBlank(text.charAt(first))) {
                indent += text.charAt(first) == '\u3000' ? 2 : text.charAt(first) == '\t' ? 4 : 1;
                first++;
            }
            int last = end;
            while (last > first && Characters.isBlank(text.charAt(last - 1))) {
                last--;
            }
            String bare = Characters.withoutBlanks(text.substring(first, last));
            if (bare.isEmpty() || isFurniture(bare)) {
                blank++;
                return;
            }
            add(first, last, indent);
            blank = 0;
            page = false;
            rule = false;
        }

        private boolean isFurniture(String bare) {
            page |= PageFurniture.isPageNumber(bare);
            rule |= PageFurniture.isRule(bare);
            return PageFurniture.isPageNumber(bare) || PageFurniture.isRule(bare) || PageFurniture.isComment(bare);
        }

        /** # 其中：住户存款	1490.8 is a row of a table, not a heading. */
        private static boolean isRow(String line) {
            return line.indexOf('\t') > 0;
        }

        /** Adds the line without its Markdown marks: ## at its front, ** about all of it. */
        private void add(int first, int last, int indent) {
            String whole = text.substring(first, last);
            Matcher marks = MARKS.matcher(whole);
            int rank = marks.find() && !isRow(whole) ? marks.end(1) : 0;
            int start = rank > 0 ? first + marks.end() : first;
            int end = last;
            if (BOLD.matcher(text.substring(start, end)).matches()) {
                rank = rank > 0 ? rank : SourceLine.BOLD;
                start += text.startsWith("**", start) ? 2 : 0;
                end -= text.startsWith("**", end - 2) ? 2 : 0;
            }
            String kept = text.substring(start, end);
            String bare = Characters.withoutBlanks(kept);
            if (!bare.isEmpty()) {
                lines.add(new SourceLine(new Span(start, end), kept, bare, indent, blank, page, rule, rank));
            }
        }
    }
}
