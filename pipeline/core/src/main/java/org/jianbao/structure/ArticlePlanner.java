package org.jianbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.layout.SourceLine;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Decides which lines are titles and which are the bodies under them. */
final class ArticlePlanner {
    private final TitleReader titles;
    private final LabelReader sectionLabels;
    private final ColumnReader columns;
    private final TitleSubjects subjects = new TitleSubjects();

    ArticlePlanner(TitleReader titles, LabelReader sectionLabels, ColumnReader columns) {
        this.titles = titles;
        this.sectionLabels = sectionLabels;
        this.columns = columns;
    }

    /** The articles that a contents list names, each from its title to the next, and any that it does not name. */
    List<ArticlePlan> byContents(List<SourceLine> lines, List<ContentsReader.Entry> found) {
        List<ArticlePlan> plans = new ArrayList<>();
        String column = null;
        for (int i = 0; i < found.size(); i++) {
            ContentsReader.Entry entry = found.get(i);
            int bodyStart = entry.first() + entry.lines();
            int end = i + 1 < found.size() ? found.get(i + 1).first() : lines.size();
            String above = columnAbove(lines, entry.first(), found);
            column = above != null ? above : entry.column() != null ? entry.column() : column;
            List<SourceLine> title = lines.subList(entry.first(), bodyStart);
            addParts(plans, column, title, lines.subList(bodyStart, end));
        }
        return plans;
    }

    /** The column named over a title; 简讯 over the first title may be the last entry of the list. */
    private @Nullable String columnAbove(List<SourceLine> lines, int title, List<ContentsReader.Entry> found) {
        if (title == 0) {
            return null;
        }
        SourceLine above = lines.get(title - 1);
        boolean entry = found.stream().anyMatch(other -> other.line().equals(above));
        return entry ? null : columns.column(above);
    }

    /** Adds the article of an entry, and the articles that stand behind its byline without being listed. */
    private void addParts(
            List<ArticlePlan> plans, @Nullable String column, List<SourceLine> title, List<SourceLine> lines) {
        int start = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean signed = titles.isByline(lines.get(i - 1)) && i + 1 < lines.size();
            boolean marked = !title.isEmpty() && isRankedAs(title.get(0), lines.get(i));
            if (marked || signed && titles.isTitleAlone(lines.get(i))) {
                addPart(plans, column, title, lines.subList(start, i), start == 0);
                start = i;
            }
        }
        addPart(plans, column, title, lines.subList(start, lines.size()), start == 0);
    }

    /** ### over a line that the list does not name, as over those that it does. */
    private boolean isRankedAs(SourceLine title, SourceLine line) {
        return line.rank() > 0
                && line.rank() <= title.rank()
                && title.rank() < SourceLine.BOLD
                && sectionLabels.headingAt(line.bare(), 0) == null;
    }

    private void addPart(
            List<ArticlePlan> plans,
            @Nullable String column,
            List<SourceLine> title,
            List<SourceLine> lines,
            boolean listed) {
        int own = listed ? 0 : titles.titleLines(lines);
        List<SourceLine> over = listed ? title : lines.subList(0, own);
        plans.add(new ArticlePlan(column, over, null, withoutColumns(lines.subList(own, lines.size())), listed));
    }

    List<SourceLine> withoutColumns(List<SourceLine> lines) {
        return lines.stream().filter(line -> columns.column(line) == null).toList();
    }

    /** The articles of a bulletin without a contents list. */
    List<ArticlePlan> withoutContents(List<SourceLine> lines) {
        ArticleSplitter splitter = new ArticleSplitter(titles, sectionLabels, subjects, lines);
        List<ArticlePlan> plans = new ArrayList<>();
        String column = null;
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            String named = columns.column(lines.get(i));
            if (named != null || i > start && splitter.beginsAt(i, start)) {
                add(plans, column, lines.subList(start, i));
                start = named != null ? i + 1 : i;
                column = named != null ? named : column;
            }
        }
        add(plans, column, lines.subList(start, lines.size()));
        return plans;
    }

    /** A text that is no bulletin: one article, but for several Markdown titles of the first rank. */
    List<ArticlePlan> ofText(List<SourceLine> lines, @Nullable Span frontTitle) {
        if (frontTitle != null) {
            return lines.isEmpty() ? List.of() : List.of(new ArticlePlan(null, List.of(), frontTitle, lines, true));
        }
        boolean several = lines.stream().filter(ArticlePlanner::isFirstRank).count() > 1;
        List<ArticlePlan> plans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < lines.size() && several; i++) {
            if (isFirstRank(lines.get(i))) {
                add(plans, null, lines.subList(start, i));
                start = i;
            }
        }
        add(plans, null, lines.subList(start, lines.size()));
        return plans;
    }

    private static boolean isFirstRank(SourceLine line) {
        return line.rank() == 1;
    }

    private void add(List<ArticlePlan> plans, @Nullable String column, List<SourceLine> lines) {
        if (!lines.isEmpty()) {
            int title = titles.titleLines(lines);
            List<SourceLine> body = lines.subList(title, lines.size());
            plans.add(new ArticlePlan(column, lines.subList(0, title), null, body, true));
        }
    }
}
