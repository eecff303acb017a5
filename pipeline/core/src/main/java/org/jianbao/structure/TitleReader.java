package org.jianbao.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jspecify.annotations.Nullable;

/** Tells which lines may be titles, and how many lines at the head of an article are its title. */
final class TitleReader {
    private static final int LONGEST_WIDTH = 90;
    private static final int SHORTEST_BROKEN = 30;
    private static final int MOST_LINES = 6;
    private static final int MOST_JOINED = 4;
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[\\u4e00-\\u9fa5]{1,12}[〔\\[（(【][0-9０-９]{4}[〕\\]）)】]第?[0-9０-９]{1,5}号");
    private static final Pattern DATE = Pattern.compile("[（(]?[0-9０-９〇○零一二三四五六七八九]{4}[年.\\-/].{0,10}[月日0-9０-９)）]");

    private final BulletinLabels labels;
    private final LabelReader sectionLabels;
    private final BylineReader bylines;

    TitleReader(BulletinLabels labels, LabelReader sectionLabels) {
        this.labels = labels;
        this.bylines = new BylineReader(labels);
        this.sectionLabels = sectionLabels;
    }

    /** Whether a line may be a title or a part of one: short, without a full stop, and nothing else. */
    boolean isTitle(SourceLine line) {
        return "，、；：:,".indexOf(line.last()) < 0 && mayStandInTitle(line);
    }

    private boolean mayStandInTitle(SourceLine line) {
        return line.width() <= LONGEST_WIDTH
                && !line.endsSentence()
                && line.bare().indexOf('。') < 0
                && !line.beginsWithClosingMark()
                && sectionLabels.headingAt(line.bare(), 0) == null
                && !line.bare().startsWith("——")
                && !line.isTableRow()
                && !DATE.matcher(line.bare()).matches()
                && !labels.isAddress(line.bare())
                && !isByline(line);
    }

    /** Whether the line can only be a title's, not the name of an office under it. */
    boolean isTitleAlone(SourceLine line) {
        return isTitle(line) && !labels.isOffice(line.bare()) && !isDocumentNumber(line);
    }

    boolean isDocumentNumber(SourceLine line) {
        return DOCUMENT_NUMBER.matcher(line.bare()).matches();
    }

    /** Who wrote or supplied an article, from a line that says it; null if it is no such line. */
    @Nullable
    String byline(String text) {
        return bylines.author(text);
    }

    boolean isByline(SourceLine line) {
        return byline(line.text()) != null || isDateline(line);
    }

    /** Whether the line says when the text was put out, not who wrote it: 时间：2024-05-16　浏览次数：120. */
    private boolean isDateline(SourceLine line) {
        return line.bare().length() <= BylineReader.LONGEST && labels.after(Kind.DATELINE, line.bare()) != null;
    }

    /**
     * The line behind a title that begins at a line and stands by itself: the next line, or the one after it where the title
     * is broken behind a comma or a colon, as 提前叫应，/ 群众零伤亡; {@code index} if no title can begin there.
     */
    int behindTitle(List<SourceLine> lines, int index) {
        SourceLine line = lines.get(index);
        if (isTitleAlone(line)) {
            return index + 1;
        }
        return isBroken(lines, index) ? index + 2 : index;
    }

    private boolean isBroken(List<SourceLine> lines, int index) {
        SourceLine line = lines.get(index);
        if (index + 2 >= lines.size() || "，、：".indexOf(line.last()) < 0 || !mayStandInTitle(line)) {
            return false;
        }
        SourceLine rest = lines.get(index + 1);
        SourceLine next = lines.get(index + 2);
        boolean apart = next.blankBefore() > 0 || next.indent() >= rest.indent() + 2;
        return rest.blankBefore() == 0 && isTitleAlone(rest) && apart;
    }

    /** How many of the first lines are the title of a text, or of an article. */
    int titleLines(List<SourceLine> lines) {
        if (lines.size() > 2 && isBroken(lines, 0)) {
            return 2;
        }
        if (lines.size() < 2 || !isTitle(lines.get(0))) {
            return 0;
        }
        int numbered = linesBeforeNumber(lines);
        if (numbered > 0) {
            return numbered;
        }
        int typed = linesToDocumentType(lines);
        return typed > 0 ? typed : joinedLines(lines);
    }

    /** All that stands over the number of a document (发文字号) is its title. */
    private int linesBeforeNumber(List<SourceLine> lines) {
        for (int i = 1; i < Math.min(MOST_LINES, lines.size()); i++) {
            if (isDocumentNumber(lines.get(i))) {
                return i;
            }
            if (!isTitle(lines.get(i))) {
                return 0;
            }
        }
        return 0;
    }

    /** A title over several lines ends with the kind of document: …的通知, …实施方案. */
    private int linesToDocumentType(List<SourceLine> lines) {
        for (int i = 0; i < Math.min(MOST_JOINED, lines.size() - 1); i++) {
            SourceLine line = lines.get(i);
            if (!isTitleAlone(line) || i > 0 && line.blankBefore() > 0) {
                return 0;
            }
            if (labels.ending(Kind.DOCUMENT_TYPE, line.bare()) != null) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Short lines set together: marked alike, all indented, or with a blank line only after the last. */
    private int joinedLines(List<SourceLine> lines) {
        int count = 1;
        while (count < Math.min(3, lines.size() - 1) && isJoined(lines, count)) {
            count++;
        }
        return count;
    }

    private boolean isJoined(List<SourceLine> lines, int index) {
        SourceLine first = lines.get(0);
        SourceLine line = lines.get(index);
        if (line.blankBefore() > 0 || !isTitleAlone(line) || line.rank() != first.rank()) {
            return false;
        }
        SourceLine next = lines.get(index + 1);
        boolean indented = first.indent() > 2 && line.indent() > 2;
        boolean paragraph = next.indent() >= 2 && line.indent() < 2 && first.width() >= SHORTEST_BROKEN;
        boolean ends = paragraph || next.blankBefore() > 0 || next.bare().startsWith("——");
        return line.isMarked() || indented || ends;
    }
}
