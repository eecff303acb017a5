package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.text.Span;

/** Sees titled works: what stands in 《》, the outermost pair: 《关于印发〈办法〉的通知》 is one. GB/T 15834 书名号. */
public final class WorkNames {
    private WorkNames() {}

    /** The spans between 《 and 》, the marks left out. */
    public static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《') {
                start = depth == 0 ? i + 1 : start;
                depth++;
            } else if (c == '》' && depth > 0) {
                depth--;
                if (depth == 0 && i > start) {
                    found.add(new Span(start, i));
                }
            }
        }
        return found;
    }
}
