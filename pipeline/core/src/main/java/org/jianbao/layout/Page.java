package org.jianbao.layout;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How a text is set. In hard-wrapped text full lines share a width, counted in columns or in characters, whichever more
 * lines reach; in other text each paragraph is a line.
 *
 * @param measure how a line's width is counted
 * @param slack how much shorter than that a full line may be
 * @param width the width that full lines reach
 * @param wrapped whether the page, not the author, broke the lines
 * @param indented whether paragraphs begin with an indent that their other lines lack
 * @param spaced whether a blank line stands before every line or nearly so, as before every paragraph of a Word file, and
 *     thus says nothing
 */
public record Page(
        ToIntFunction<SourceLine> measure, int slack, int width, boolean wrapped, boolean indented, boolean spaced) {
    /** A line is full if no further mark or short number would have fitted: in columns, in characters. */
    private static final int SLACK_COLUMNS = 5;

    private static final int SLACK_CHARACTERS = 3;

    private static final int NARROWEST = 16;
    private static final int WIDEST = 160;
    private static final int LONG = 80;
    private static final int FEWEST = 3;
    /** A line is nearly full if less than one part in so many is missing. */
    private static final int NEARLY_FULL_SHARE = 8;
    /** Lines are spaced if fewer than one in so many follows the line before at once. */
    private static final int SPACED_SHARE = 20;

    /** How the lines of a text are set; needs no order, and one pass over them sorted by width. */
    public static Page of(List<SourceLine> lines) {
        Page columns = of(lines, SourceLine::width, SLACK_COLUMNS);
        Page characters = of(lines, line -> line.text().length(), SLACK_CHARACTERS);
        return columns.fullLines(lines) >= characters.fullLines(lines) ? columns : characters;
    }

    private static Page of(List<SourceLine> lines, ToIntFunction<SourceLine> measure, int slack) {
        int[] widths = lines.stream()
                .filter(line -> !line.isTableRow())
                .mapToInt(measure)
                .sorted()
                .toArray();
        int width = width(widths, slack);
        boolean spaced = isSpaced(lines);
        Page page = new Page(measure, slack, width, true, false, spaced);
        long full = page.fullLines(lines);
        long open = lines.stream()
                .filter(line -> page.isFull(line) && !line.endsSentence())
                .count();
        boolean wrapped =
                width >= NARROWEST && width <= WIDEST && isShared(full, widths.length) && open * 5 >= full * 3;
        return new Page(measure, slack, width, wrapped, wrapped && isIndented(lines), spaced);
    }

    private static boolean isSpaced(List<SourceLine> lines) {
        long close =
                lines.stream().skip(1).filter(line -> line.blankBefore() == 0).count();
        return close * SPACED_SHARE < lines.size();
    }

    private static boolean isShared(long full, int lines) {
        return full >= FEWEST && full * 6 >= lines;
    }

    /**
     * The greatest width that enough lines reach; a few lines may stand out a little, as the line of issuer and date does.
     *
     * @param widths in ascending order
     */
    private static int width(int[] widths, int slack) {
        int lines = widths.length;
        int usual = lines == 0 ? 0 : widths[lines - 1 - lines * 3 / 100];
        int low = lines;
        for (int above = lines * 3 / 100; above <= Math.max(FEWEST, lines / 10) && above < lines; above++) {
            int width = widths[lines - 1 - above];
            while (low > 0 && widths[low - 1] > width - slack) {
                low--;
            }
            if (width * 5 >= usual * 4 && isShared(lines - above - low, lines)) {
                return width;
            }
        }
        return usual;
    }

    private static boolean isIndented(List<SourceLine> lines) {
        long indents = lines.stream().filter(line -> line.indent() >= 2).count();
        return indents * 20L >= lines.size() && indents * 5L <= lines.size() * 4L;
    }

    private long fullLines(List<SourceLine> lines) {
        return wrapped ? lines.stream().filter(this::isFull).count() : 0;
    }

    /** Whether a line ends where the page ends. */
    public boolean isFull(SourceLine line) {
        int measured = measure.applyAsInt(line);
        return wrapped ? measured > width - slack : line.width() >= LONG;
    }

    /** Whether a line follows the one before at once, as far as the page can tell. */
    boolean follows(SourceLine next) {
        return next.blankBefore() <= (spaced ? 1 : 0);
    }

    /** Whether a line ends so near the end of the page that a paragraph may go on below it. */
    boolean isNearlyFull(SourceLine line) {
        return measure.applyAsInt(line) * NEARLY_FULL_SHARE >= width * (NEARLY_FULL_SHARE - 1);
    }
}
