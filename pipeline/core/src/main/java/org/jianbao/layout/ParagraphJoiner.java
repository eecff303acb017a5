package org.jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Puts the lines of a body together to paragraphs: undoes hard wraps and page breaks in mid-sentence.
 *
 * <p>A line goes on where it does not end a sentence and either breaks at a comma or fills the page's width; in text whose
 * paragraphs are indented, also where the next line is not.
 */
public final class ParagraphJoiner {
    private static final String OPEN_ENDS = "，、,（(“《：—和与及的";
    private static final int SHORTEST_FULL = 16;
    private static final int LONG = 80;

    private final ParagraphStarts starts;

    public ParagraphJoiner(ParagraphStarts starts) {
        this.starts = starts;
    }

    /** Says whether a line must begin a paragraph of its own, as one with a section label does. */
    @FunctionalInterface
    public interface ParagraphStarts {
        boolean startsParagraph(SourceLine line);
    }

    /** The lines of each paragraph, in order. */
    public List<List<SourceLine>> join(List<SourceLine> lines) {
        Page page = Page.of(lines);
        List<List<SourceLine>> paragraphs = new ArrayList<>();
        for (SourceLine line : lines) {
            List<SourceLine> open = paragraphs.isEmpty() ? List.of() : paragraphs.get(paragraphs.size() - 1);
            boolean prose =
                    open.size() > 1 || !open.isEmpty() && open.get(0).bare().indexOf('。') > 0;
            boolean cut = prose && isCut(open.get(open.size() - 1), line);
            if (!open.isEmpty() && (cut || goesOn(open.get(open.size() - 1), line, page))) {
                open.add(line);
            } else {
                paragraphs.add(new ArrayList<>(List.of(line)));
            }
        }
        return paragraphs;
    }

    /**
     * How the page is set: full lines share a width, counted in columns or in characters, whichever more lines reach.
     *
     * @param measure how a line's width is counted
     * @param width the width that full lines reach
     * @param wrapped whether most lines are full, so that the page, not the author, broke them
     * @param indented whether paragraphs begin with an indent
     */
    private record Page(ToIntFunction<SourceLine> measure, int width, boolean wrapped, boolean indented) {
        private static final int SLACK = 4;

        static Page of(List<SourceLine> lines) {
            Page columns = of(lines, SourceLine::width);
            Page characters = of(lines, line -> line.text().length());
            return columns.full(lines) >= characters.full(lines) ? columns : characters;
        }

        private static Page of(List<SourceLine> lines, ToIntFunction<SourceLine> measure) {
            int[] widths = lines.stream().mapToInt(measure).sorted().toArray();
            if (widths.length < 4) {
                return new Page(measure, Integer.MAX_VALUE / 2, false, false);
            }
            int width = widths[widths.length * 3 / 4];
            Page page = new Page(measure, width, true, false);
            boolean wrapped =
                    width >= SHORTEST_FULL && width <= 2 * LONG && page.full(lines) * 5L >= widths.length * 2L;
            long indents = lines.stream().filter(line -> line.indent() >= 2).count();
            boolean indented = wrapped && indents * 20L >= widths.length && indents * 5L <= widths.length * 4L;
            return new Page(measure, width, wrapped, indented);
        }

        /** How many lines end within a few places of the page's edge. */
        private long full(List<SourceLine> lines) {
            return lines.stream()
                    .filter(line -> Math.abs(measure.applyAsInt(line) - width) < SLACK)
                    .count();
        }

        boolean isFull(SourceLine line) {
            return wrapped ? measure.applyAsInt(line) > width - SLACK : line.width() >= LONG;
        }
    }

    /** Prose that ends in mid-sentence was cut by a page break, however short its last line. */
    private boolean isCut(SourceLine last, SourceLine next) {
        return !last.endsSentence()
                && "：；:;".indexOf(last.last()) < 0
                && !starts.startsParagraph(next)
                && !isTable(last)
                && !isTable(next);
    }

    private boolean goesOn(SourceLine line, SourceLine next, Page page) {
        if (starts.startsParagraph(next) || isTable(line) != isTable(next) || isTable(line)) {
            return false;
        }
        if (page.indented() && next.blankBefore() == 0) {
            return next.indent() < 2 && (page.isFull(line) || !line.endsSentence());
        }
        if (line.endsSentence()) {
            return page.wrapped() && page.isFull(line) && next.blankBefore() == 0 && next.indent() < 2;
        }
        boolean open = OPEN_ENDS.indexOf(line.last()) >= 0 && line.last() != '：';
        return page.isFull(line) || open && (page.wrapped() || line.width() >= SHORTEST_FULL);
    }

    /** A row laid with tabs or Markdown pipes. */
    public static boolean isTable(SourceLine line) {
        String text = line.text();
        return text.indexOf('\t') > 0 || text.startsWith("|") || text.indexOf('|') >= 0 && text.endsWith("|");
    }
}
