package org.jianbao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.layout.ParagraphJoiner;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jspecify.annotations.Nullable;

/** Decides which lines are titles and which are the bodies under them. */
final class ArticlePlanner {
    private static final int LONGEST_TITLE_WIDTH = 90;
    private static final Pattern COLUMN = Pattern.compile("[【〖]([^】〗]{2,20})[】〗]");
    private static final Pattern HEADING = Pattern.compile("^#{2,3}\\s");

    private final BulletinLabels labels;
    private final LabelReader sectionLabels;

    ArticlePlanner(BulletinLabels labels, LabelReader sectionLabels) {
        this.labels = labels;
        this.sectionLabels = sectionLabels;
    }

    /** The articles that a contents list names, each from its title to the next. */
    List<ArticlePlan> byContents(List<SourceLine> lines, ContentsReader.Reading contents) {
        List<ContentsReader.Entry> found =
                contents.entries().stream().filter(entry -> entry.first() >= 0).toList();
        List<ArticlePlan> plans = new ArrayList<>();
        int before = found.isEmpty() ? lines.size() : found.get(0).first();
        List<SourceLine> lead = body(lines, contents.end(), before);
        if (!lead.isEmpty()) {
            plans.addAll(withoutContents(lead, false));
        }
        for (int i = 0; i < found.size(); i++) {
            ContentsReader.Entry entry = found.get(i);
            int bodyStart = entry.first() + entry.lines();
            int end = i + 1 < found.size() ? found.get(i + 1).first() : lines.size();
            List<SourceLine> title = lines.subList(entry.first(), bodyStart);
            plans.add(new ArticlePlan(entry.column(), title, null, body(lines, bodyStart, end)));
        }
        return plans;
    }

    private static List<SourceLine> body(List<SourceLine> lines, int from, int to) {
        return lines.subList(Math.min(from, to), to).stream()
                .filter(line -> !COLUMN.matcher(line.bare()).matches())
                .toList();
    }

    /**
     * The articles of lines without a contents list: a column, a byline or a Markdown heading parts them, else all is one.
     *
     * @param several whether the text may hold several articles, as a bulletin with a masthead may
     */
    List<ArticlePlan> withoutContents(List<SourceLine> lines, boolean several) {
        List<ArticlePlan> plans = new ArrayList<>();
        String column = null;
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher columns = COLUMN.matcher(lines.get(i).bare());
            boolean isColumn = several && columns.matches();
            boolean parts = isColumn || i > start && partsArticles(lines, i, several);
            if (parts) {
                add(plans, column, lines.subList(start, i));
                start = isColumn ? i + 1 : i;
                column = isColumn ? columns.group(1) : column;
            }
        }
        add(plans, column, lines.subList(start, lines.size()));
        return plans;
    }

    private boolean partsArticles(List<SourceLine> lines, int index, boolean several) {
        if (HEADING.matcher(lines.get(index).text()).find()) {
            return true;
        }
        return several && isByline(lines.get(index - 1)) && isTitle(lines.get(index)) && index + 1 < lines.size();
    }

    private void add(List<ArticlePlan> plans, @Nullable String column, List<SourceLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        int title = titleLines(lines);
        plans.add(new ArticlePlan(column, lines.subList(0, title), null, lines.subList(title, lines.size())));
    }

    /** How many of the first lines are the title: up to three short lines set together, without a full stop. */
    private int titleLines(List<SourceLine> lines) {
        int count = 0;
        while (count < Math.min(3, lines.size() - 1) && isTitle(lines.get(count))) {
            boolean joined = count == 0
                    || lines.get(count).blankBefore() == 0
                            && lines.get(0).indent() > 2
                            && lines.get(count).indent() > 2;
            if (!joined) {
                break;
            }
            count++;
        }
        return lines.size() == 1 && isTitle(lines.get(0)) ? 0 : count;
    }

    boolean isTitle(SourceLine line) {
        return line.width() <= LONGEST_TITLE_WIDTH
                && !line.endsSentence()
                && "，、；：:,".indexOf(line.last()) < 0
                && sectionLabels.headingAt(line.bare(), 0) == null
                && !line.bare().startsWith("——")
                && !ParagraphJoiner.isTable(line)
                && !isByline(line);
    }

    boolean isByline(SourceLine line) {
        return byline(line.bare()) != null;
    }

    /** Who wrote or supplied an article, from a line such as （供稿单位：兴化市文明办）; null if it is no such line. */
    @Nullable
    String byline(String bare) {
        boolean bracketed = bare.length() > 2
                && "（(".indexOf(bare.charAt(0)) >= 0
                && "）)".indexOf(bare.charAt(bare.length() - 1)) >= 0;
        String inner = bracketed ? bare.substring(1, bare.length() - 1) : bare;
        return inner.length() <= 60 ? labels.after(Kind.BYLINE, inner) : null;
    }
}
