package org.jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.text.Characters;

/**
 * Puts the lines of a body together to paragraphs: undoes hard wraps and page breaks in mid-sentence.
 *
 * <p>A line goes on where it does not end a sentence and either breaks at a comma or fills the page's width; in text whose
 * paragraphs are indented, also where the next line is not.
 */
public final class ParagraphJoiner {
    private static final String OPEN_ENDS = "，、,（(“《—和与及的";
    private static final String LIST_ENDS = "：；:;";
    private static final int SHORTEST_OPEN = 16;
    private static final int SHORTEST_PROSE = 40;
    private static final int SHORTEST_CLAUSES = 80;

    private final Page page;
    private final ParagraphStarts starts;

    public ParagraphJoiner(Page page, ParagraphStarts starts) {
        this.page = page;
        this.starts = starts;
    }

    /** Says whether a line must begin a paragraph of its own, as one with a section label does. */
    @FunctionalInterface
    public interface ParagraphStarts {
        boolean startsParagraph(SourceLine line);
    }

    /** The lines of each paragraph, in order. */
    public List<List<SourceLine>> join(List<SourceLine> lines) {
        List<List<SourceLine>> paragraphs = new ArrayList<>();
        for (SourceLine line : lines) {
            List<SourceLine> open = paragraphs.isEmpty() ? List.of() : paragraphs.get(paragraphs.size() - 1);
            if (!open.isEmpty() && belongs(open, line)) {
                open.add(line);
            } else {
                paragraphs.add(new ArrayList<>(List.of(line)));
            }
        }
        return paragraphs;
    }

    private boolean belongs(List<SourceLine> open, SourceLine next) {
        SourceLine last = open.get(open.size() - 1);
        if (last.isTableRow() || next.isTableRow() || last.isMarked() || next.isMarked() || isCell(next)) {
            return false;
        }
        if (next.beginsWithClosingMark()) {
            return true;
        }
        if (starts.startsParagraph(next) && !isWrappedLabel(last, next)) {
            return false;
        }
        return page.wrapped() ? wraps(last, next) || isCut(open, next) : isCut(open, next) || breaksOff(last);
    }

    /** In 包括一季度、二季度和第 ⏎ 三、四季度 the line begins like a heading by accident. */
    private boolean isWrappedLabel(SourceLine last, SourceLine next) {
        return page.indented()
                && page.isFull(last)
                && !last.endsSentence()
                && LIST_ENDS.indexOf(last.last()) < 0
                && page.follows(next)
                && next.indent() < 2;
    }

    private boolean wraps(SourceLine last, SourceLine next) {
        boolean newIndent = next.indent() >= 2 && (page.indented() || last.indent() < 2);
        if (page.isFull(last)) {
            return last.endsSentence() ? page.follows(next) && !newIndent : !(newIndent && page.follows(next));
        }
        boolean hanging = page.indented()
                && next.indent() < 2
                && page.follows(next)
                && last.indent() < 8
                && (last.endsSentence() ? page.isNearlyFull(last) : last.width() * 2 >= page.width());
        return hanging || OPEN_ENDS.indexOf(last.last()) >= 0 && last.width() >= SHORTEST_OPEN && !newIndent;
    }

    /** A line that ends at a comma goes on, whatever stands between. */
    private static boolean breaksOff(SourceLine last) {
        return OPEN_ENDS.indexOf(last.last()) >= 0 && last.width() >= SHORTEST_OPEN;
    }

    /** Prose that ends in mid-sentence was cut by a page break, however short its last line. */
    private boolean isCut(List<SourceLine> open, SourceLine next) {
        SourceLine last = open.get(open.size() - 1);
        boolean prose = open.size() > 1
                || open.get(0).bare().indexOf('。') > 0
                || last.width() >= SHORTEST_CLAUSES
                        && last.bare().chars().filter(c -> c == '，').count() > 1
                || next.pageBefore() && last.width() >= SHORTEST_PROSE
                || page.follows(next) && isCutReport(last);
        return prose
                && !last.endsSentence()
                && LIST_ENDS.indexOf(last.last()) < 0
                && (OPEN_ENDS.indexOf(last.last()) >= 0 || goesOnAsProse(next));
    }

    /** 年末全市参保人数10.6万人，比上年末 is the first line of a report that a picture beside it cut short. */
    private boolean isCutReport(SourceLine line) {
        return line.width() >= SHORTEST_PROSE
                && line.bare().indexOf('，') > 0
                && line.bare().chars().anyMatch(c -> Characters.isDigit((char) c))
                && !starts.startsParagraph(line);
    }

    /** The rest of a cut sentence ends it; a heading does not. */
    private boolean goesOnAsProse(SourceLine next) {
        return next.bare().chars().anyMatch(c -> "。！？；，".indexOf(c) >= 0)
                || next.width() >= SHORTEST_PROSE
                || page.wrapped() && page.isFull(next);
    }

    /** A number that stands alone is the cell of a table whose cells stand below each other. */
    private static boolean isCell(SourceLine line) {
        return line.bare().chars().allMatch(c -> c < 0x2000 && !Character.isLetter(c));
    }
}
