package org.jianbao.structure;

import java.util.List;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.SectionLabel.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a new article begins in lines without a contents list: after a byline, at a Markdown heading, at a title of
 * the first title's shape (兴化市：…, or 兴化市… below the prose of another place's), where a line stands out of the paragraphs
 * as the first title does, below a ruled line, or where the numbering begins anew.
 */
final class ArticleSplitter {
    private static final int LOOK_AHEAD = 40;
    private static final int LOOK_BACK = 200;
    private static final int LONGEST_NAME = 16;
    private static final int SHORTEST_REST = 4;
    private static final int NARROWEST_TITLE = 10;

    private final TitleReader titles;
    private final LabelReader sectionLabels;
    private final TitleSubjects subjects;
    private final List<SourceLine> lines;
    private final LineSetting setting;
    private final int rank;

    ArticleSplitter(TitleReader titles, LabelReader sectionLabels, TitleSubjects subjects, List<SourceLine> lines) {
        this.titles = titles;
        this.sectionLabels = sectionLabels;
        this.subjects = subjects;
        this.lines = lines;
        this.setting = LineSetting.of(lines);
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
        int behind = titles.behindTitle(lines, index);
        return titles.isByline(lines.get(index - 1))
                || line.ruleBefore()
                || isNamed(title(index)) && isNamed(title(start))
                || setting.isApart(index, behind) && isOfAnother(index, start)
                || setting.areAlike(start, index, behind)
                || beginsAnew(index, start);
    }

    private boolean isRanked(SourceLine line) {
        return line.rank() > 0 && line.rank() < SourceLine.BOLD && sectionLabels.headingAt(line.bare(), 0) == null;
    }

    /** A title stands between the end of one article and the prose of the next. */
    private boolean mayBeTitle(int index) {
        if (lines.get(index).width() < NARROWEST_TITLE) {
            return false;
        }
        SourceLine before = lines.get(index - 1);
        int behind = titles.behindTitle(lines, index);
        return behind > index && behind < lines.size() && (before.endsSentence() || titles.isByline(before));
    }

    /**
     * 市医保局：…, or 兴化市… below an article on 高邮市 or below one that names no place and whose numbering has come to its
     * end.
     */
    private boolean isOfAnother(int index, int start) {
        String first = lines.get(start).bare();
        String title = title(index);
        return isNamed(title) && subjects.isNamed(title)
                || subjects.areOfTwo(first, title)
                || subjects.opensOnly(title, first)
                        && firstLabel(Math.max(start + 1, index - LOOK_BACK), index) != null;
    }

    /** 兴化市：多措并举缓解停车难 */
    private static boolean isNamed(String title) {
        int colon = Math.max(title.indexOf('：'), title.indexOf(':'));
        return colon >= 2 && colon <= LONGEST_NAME && title.length() - colon > SHORTEST_REST;
    }

    /** The line at {@code index}, with the next where it is a title broken in two. */
    private String title(int index) {
        boolean broken = titles.behindTitle(lines, index) == index + 2;
        return lines.get(index).bare() + (broken ? lines.get(index + 1).bare() : "");
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
