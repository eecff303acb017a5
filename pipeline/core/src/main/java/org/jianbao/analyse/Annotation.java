package org.jianbao.analyse;

import java.util.List;
import org.jianbao.row.FigureRow;
import org.jianbao.row.MentionRow;

/** The figures and mentions of a bare text; offsets count code points of that text. */
public record Annotation(List<FigureRow> figures, List<MentionRow> mentions) {
    public Annotation {
        figures = List.copyOf(figures);
        mentions = List.copyOf(mentions);
    }
}
