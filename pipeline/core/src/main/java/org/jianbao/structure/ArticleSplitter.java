package org.jianbao.structure;

import java.util.List;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.SectionLabel.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a new article begins in lines without a contents list: after a byline, at a Markdown heading, at a title of
 * the first title's shape (兴化市：…, or 兴化市… below the prose of another place's), below a ruled line, or where the numbering begins anew.
 */
final class ArticleSplitter {
    private static final int LOOK_AHEAD = 40;
    private static final int CENTRED = 4;
    private static final int LONGEST_NAME = 12;
    private static final int SHORTEST_REST = 4;
    private static final int NARROWEST_TITLE = 10;

    private final TitleReader titles;
    private final LabelReader sectionLabels;
    private final PlaceTitles places;
    private final List<SourceLine> lines;
    private final int rank;

    ArticleSplitter(TitleReader titles, LabelReader sectionLabels, PlaceTitles places, List<SourceLine> lines) {
        this.titles = titles;
        this.sectionLabels = sectionLabels;
        this.places = places;
        this.lines = lines;
        this.rank = lines.stream()
                .filter(this::isRanked)
                .mapToInt(SourceLine::rank)
                .min()
                .orElse(0);
    }

    /** Whether an article begins at {@code index}; the one before it begins at {@code start}. */
    boolean beginsAt(int index, int start) {
        SourceLine line = lines.get(index);
        if (rank > 0 && isRanked(line)) {
            return line.rank() == rank;
        }
        if (!mayBeTitle(index)) {
            return false;
        }
        SourceLine first = lines.get(start);
        return titles.isByline(lines.get(index - 1))
                || line.ruleBefore()
                || isNamed(first) && isNamed(line)
                || standsApart(index) && places.areOfTwo(first.bare(), line.bare())
                || isCentred(first) && isCentred(line)
                || beginsAnew(index, start);
    }

    private boolean isRanked(SourceLine line) {
        return line.rank() > 0 && line.rank() < SourceLine.BOLD && sectionLabels.headingAt(line.bare(), 0) == null;
    }

    /** A title stands between the end of one article and the prose of the next. */
    private boolean mayBeTitle(int index) {
        if (index + 1 >= lines.size() || lines.get(index).width() < NARROWEST_TITLE) {
            return false;
        }
        SourceLine before = lines.get(index - 1);
        return titles.isTitleAlone(lines.get(index)) && (before.endsSentence() || titles.isByline(before));
    }

    /** 兴化市：多措并举缓解停车难 */
    private static boolean isNamed(SourceLine line) {
        int colon = Math.max(line.bare().indexOf('：'), line.bare().indexOf(':'));
        return colon >= 2 && colon <= LONGEST_NAME && line.bare().length() - colon > SHORTEST_REST;
    }

    /** Between blank lines, or over an indented line: not the rest of a paragraph that the page broke behind 。 */
    private boolean standsApart(int index) {
        SourceLine line = lines.get(index);
        SourceLine next = lines.get(index + 1);
        return line.blankBefore() > 0 && !line.pageBefore() && next.blankBefore() > 0
                || next.indent() >= line.indent() + 2;
    }

    private static boolean isCentred(SourceLine line) {
        return line.indent() > CENTRED;
    }

    /** 一、 below the line, where the article above has had its own 一、 straight after its prose. */
    private boolean beginsAnew(int index, int start) {
        SectionLabel below = firstLabel(index + 1, Math.min(lines.size(), index + 1 + LOOK_AHEAD));
        SectionLabel above = firstLabel(start + 1, Math.min(index, start + 1 + LOOK_AHEAD));
        return below != null
                && above != null
                && below.kind() == above.kind()
                && below.number() == 1
                && above.number() == 1
                && below.kind() == Numbering.CHINESE
                && !hasHeadingBefore(start + 1);
    }

    private @Nullable SectionLabel firstLabel(int from, int to) {
        for (int i = from; i < to; i++) {
            SectionLabel label = sectionLabels.headingAt(lines.get(i).bare(), 0);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    /** Whether the article that begins at {@code start} has a heading without number before its first numbered one. */
    private boolean hasHeadingBefore(int start) {
        for (int i = start; i < Math.min(lines.size(), start + LOOK_AHEAD); i++) {
            if (sectionLabels.headingAt(lines.get(i).bare(), 0) != null) {
                return false;
            }
            if (i > start && mayBeTitle(i)) {
                return true;
            }
        }
        return false;
    }
}
