package org.jianbao.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.figure.Figure;
import org.jianbao.figure.FigureContext;
import org.jianbao.finding.FindingCode;
import org.jianbao.resolve.ArticleNames;
import org.jianbao.structure.ParagraphKind;
import org.jianbao.table.PeriodNaming;
import org.jianbao.table.TableReader;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the tables among the passages of an article, and reads each once. One article, one use. */
final class ArticleTables {
    private static final int CAPTIONS = 3;
    private static final int LONGEST_CAPTION = 60;

    private final TableReader reader;
    private final PeriodNaming periods;
    private final Map<Integer, List<Figure>> figures = new HashMap<>();
    private final List<ArticleNames.Doubt> doubts = new ArrayList<>();

    /** @param periods the time that a head or caption names; null if it names none */
    ArticleTables(TableReader reader, PeriodNaming periods) {
        this.reader = reader;
        this.periods = periods;
    }

    /** A passage as far as tables matter. */
    record Line(ParagraphKind kind, String text, FigureContext context) {}

    void read(List<Line> lines) {
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && lines.get(end).kind() == ParagraphKind.TABLE) {
                end++;
            }
            if (end > at) {
                split(lines, at, end);
            }
            at = end + 1;
        }
    }

    /** Tables that stand together, the heads of each telling them apart. */
    private void split(List<Line> lines, int from, int to) {
        List<Integer> starts =
                reader.starts(lines.subList(from, to).stream().map(Line::text).toList());
        for (int i = 0; i < starts.size(); i++) {
            read(lines, from + starts.get(i), i + 1 < starts.size() ? from + starts.get(i + 1) : to);
        }
    }

    /** The figures of the passage at {@code index}; null if it is no row of a table. */
    @Nullable
    List<Figure> figures(int index) {
        return figures.get(index);
    }

    List<ArticleNames.Doubt> doubts() {
        return doubts;
    }

    private void read(List<Line> lines, int from, int to) {
        List<Line> rows = lines.subList(from, to);
        TableReader.Reading reading = reader.read(
                rows.stream().map(Line::text).toList(),
                rows.stream().map(Line::context).toList(),
                caption(lines, from),
                periods);
        for (int i = from; reading.table() && i < to; i++) {
            figures.put(i, reading.isIrregular() ? List.of() : reading.figures().get(i - from));
        }
        if (reading.isIrregular()) {
            Span row = new Span(0, lines.get(from).text().length());
            doubts.add(new ArticleNames.Doubt(
                    from, row, FindingCode.IRREGULAR_TABLE, FindingCode.IRREGULAR_TABLE.meaning()));
        }
    }

    /** The short lines right above a table, in their order, or the sentence that leads into it: 1—9月进展情况如下：. */
    private static String caption(List<Line> lines, int table) {
        StringBuilder caption = new StringBuilder();
        for (int i = table - 1; i >= Math.max(0, table - CAPTIONS); i--) {
            String text = lines.get(i).text();
            String over = i == table - 1 && text.endsWith("：") ? text.substring(text.lastIndexOf('。') + 1) : text;
            if (over.length() > LONGEST_CAPTION || over.indexOf('。') >= 0) {
                break;
            }
            caption.insert(0, over + ' ');
        }
        return caption.toString();
    }
}
