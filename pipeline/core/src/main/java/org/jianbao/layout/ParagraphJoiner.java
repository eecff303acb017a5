package org.jianbao.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
            if (!open.isEmpty() && goesOn(open.get(open.size() - 1), line, page)) {
                open.add(line);
            } else {
                paragraphs.add(new ArrayList<>(List.of(line)));
            }
        }
        return paragraphs;
    }

    /**
     * How the page is set.
     *
     * @param width the width that full lines reach
     * @param wrapped whether most lines are full, so that the page, not the author, broke them
     * @param indented whether paragraphs begin with an indent
     */
    private record Page(int width, boolean wrapped, boolean indented) {
        static Page of(List<SourceLine> lines) {
            int[] widths = lines.stream().mapToInt(SourceLine::width).sorted().toArray();
            if (widths.length < 4) {
                return new Page(LONG, false, false);
            }
            int width = widths[widths.length * 9 / 10];
            long full = Arrays.stream(widths)
                    .filter(w -> w >= width - 3 && w <= width + 3)
                    .count();
            boolean wrapped = width >= SHORTEST_FULL && width <= 2 * LONG && full * 5L >= widths.length * 2L;
            long indents = lines.stream().filter(line -> line.indent() >= 2).count();
            boolean indented = wrapped && indents * 20L >= widths.length && indents * 5L <= widths.length * 4L;
            return new Page(width, wrapped, indented);
        }

        boolean isFull(SourceLine line) {
            return wrapped ? line.width() >= width - 4 : line.width() >= LONG;
        }
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
