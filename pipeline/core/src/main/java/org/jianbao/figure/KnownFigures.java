package org.jianbao.figure;

import java.util.List;
import org.jianbao.language.Clauses;
import org.jianbao.language.Passage;
import org.jianbao.quantity.Dimension;
import org.jianbao.quantity.NumberSigns;
import org.jianbao.quantity.RoughQuantity;
import org.jianbao.text.Span;

/** The figures of one passage, as far as they are known when their indicators are looked for, and what stands around each. */
record KnownFigures(
        Passage passage,
        ClauseWords words,
        NumberSigns signs,
        List<RoughQuantity> quantities,
        List<Span> spans,
        List<Role> roles) {
    private static final int LONGEST_BRACKET = 20;
    private static final int LONGEST_LIST = 12;

    String text() {
        return passage.text();
    }

    /** The end of the figure before, where the indicator of this one may begin. */
    int from(int index) {
        return index == 0 ? 0 : spans.get(index - 1).end();
    }

    boolean opensSentence(int index) {
        return index == 0 || Clauses.sentenceStart(text(), spans.get(index).start()) > from(index);
    }

    Dimension dimension(int index) {
        return quantities.get(index).dimension();
    }

    /** Whether 的 joins the number to the noun that follows: 3.85%的贷款. */
    boolean isAttribute(int index) {
        int end = spans.get(index).end();
        return end < text().length() && text().charAt(end) == '的';
    }

    /** The end of the last of the figures that stand without a gap: 12类86项文明行为. */
    int adjacentEnd(int index) {
        int last = index;
        while (last < index + 3
                && last + 1 < spans.size()
                && spans.get(last + 1).start() == spans.get(last).end()) {
            last++;
        }
        return spans.get(last).end();
    }

    /** The end of the last of the sums of a list: 给予2万元、5万元、8万元奖励. */
    int listEnd(int index) {
        int last = index;
        while (last + 1 < spans.size()
                && last - index < LONGEST_LIST
                && signs.joinsWideList(
                        text(), spans.get(last).end(), spans.get(last + 1).start())) {
            last++;
        }
        return dimension(last) == Dimension.MONEY ? spans.get(last).end() : adjacentEnd(index);
    }

    /** Where the clause begins, a bracket right before the number taken in: 实践点（基地）151个. */
    int clauseStart(int index) {
        String text = text();
        int from = from(index);
        int number = spans.get(index).start();
        int start = Math.max(from, Clauses.clauseStart(text, number));
        boolean closed = start > from && "）)".indexOf(text.charAt(start - 1)) >= 0;
        int open = closed ? Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start)) : -1;
        return open > from && start - open < LONGEST_BRACKET ? Math.max(from, Clauses.clauseStart(text, open)) : start;
    }
}
