package org.jianbao.structure;

import java.util.List;
import org.jianbao.layout.SourceLine;

/**
 * How the lines of a body are set, by which a title is known among paragraphs: GB/T 9704 centres the title, and sets
 * paragraphs and their headings two characters in.
 */
final class LineSetting {
    private static final int CENTRED = 4;
    private static final int NARROWEST_STATEMENT = 20;
    private static final int PROSE_WIDTH = 50;
    private static final int PRINTED_WIDTH = 120;
    private static final int FEW = 4;
    private static final int TENTH = 10;

    private final List<SourceLine> lines;
    private final int paragraphIndent;
    private final boolean paragraphsAreLines;

    private LineSetting(List<SourceLine> lines, int paragraphIndent, boolean paragraphsAreLines) {
        this.lines = lines;
        this.paragraphIndent = paragraphIndent;
        this.paragraphsAreLines = paragraphsAreLines;
    }

    static LineSetting of(List<SourceLine> lines) {
        return new LineSetting(lines, paragraphIndent(lines), areParagraphs(lines));
    }

    /** How far nearly all paragraphs are indented that begin below a blank line; 0 if they are not. */
    private static int paragraphIndent(List<SourceLine> lines) {
        List<Integer> indents = lines.stream()
                .filter(line -> line.blankBefore() > 0 && !line.pageBefore() && line.width() > PROSE_WIDTH)
                .map(SourceLine::indent)
                .sorted()
                .toList();
        int indent = indents.isEmpty() ? 0 : indents.get(indents.size() / TENTH);
        return indent < 2 ? 0 : indent;
    }

    /** Whether a fair part of the lines of prose are too long to be printed: the file holds each paragraph in one line. */
    private static boolean areParagraphs(List<SourceLine> lines) {
        long prose = lines.stream().filter(line -> line.width() > PROSE_WIDTH).count();
        long longer =
                lines.stream().filter(line -> line.width() > PRINTED_WIDTH).count();
        return longer > 0 && longer * FEW >= prose;
    }

    /**
     * Whether a title, to the line before {@code behind}, stands between blank lines, over an indented line, or where every
     * paragraph is one line: not the rest of a paragraph that the page broke behind 。
     */
    boolean isApart(int title, int behind) {
        SourceLine line = lines.get(title);
        SourceLine next = lines.get(behind);
        return line.blankBefore() > 0 && !line.pageBefore() && next.blankBefore() > 0
                || next.indent() >= line.indent() + 2
                || paragraphsAreLines;
    }

    /** Whether a line, the last but one before {@code behind}, is set as the title {@code first} is: centred, or out of the paragraphs. */
    boolean areAlike(int first, int title, int behind) {
        return isCentred(first) && isCentred(title) || isOut(first) && isOut(title) && isStatement(title, behind);
    }

    private boolean isCentred(int line) {
        return lines.get(line).indent() > CENTRED;
    }

    /** Whether a line is indented less than the paragraphs. */
    private boolean isOut(int line) {
        return lines.get(line).indent() < paragraphIndent;
    }

    /** Between blank lines, over an indented paragraph, and long enough to say what was done. */
    private boolean isStatement(int title, int behind) {
        SourceLine line = lines.get(title);
        SourceLine next = lines.get(behind);
        return line.blankBefore() > 0
                && lines.subList(title, behind).stream()
                                .mapToInt(SourceLine::width)
                                .sum()
                        >= NARROWEST_STATEMENT
                && next.blankBefore() > 0
                && next.indent() >= paragraphIndent;
    }
}
