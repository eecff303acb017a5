package org.jianbao.figure;

import org.jianbao.language.Clauses;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.text.Span;

/** Tells the number that counts what its clause has just listed: 安达制品加工、青冈乳酸加工等206个项目. */
final class Enumerations {
    private Enumerations() {}

    /** Whether the clause of the figure, behind {@code from}, begins with such a list and is about it. */
    static boolean isNamed(Passage passage, int from, Span figure) {
        String text = passage.text();
        int start = Math.max(from, Clauses.clauseStart(text, figure.start()));
        int last = figure.start() - 1;
        int sign = last <= start || text.charAt(last) != '等' ? -1 : text.indexOf('、', start);
        return sign >= 0 && sign < last && !hasVerb(passage, start, sign);
    }

    /** Whether a list goes on behind {@code from} without a verb before its first sign: 广场 of 团城山万达广场、居然之家等. */
    static boolean begins(Passage passage, int from, int to) {
        int sign = passage.text().indexOf('、', from);
        return sign >= 0 && sign < to && !hasVerb(passage, from, sign);
    }

    /** Whether a verb stands in {@code [from, to)}; 加工 right before the end names what is listed. */
    private static boolean hasVerb(Passage passage, int from, int to) {
        for (int i = passage.tokenAt(from); i < passage.tokens().size(); i++) {
            Token token = passage.tokens().get(i);
            if (token.span().end() >= to) {
                return false;
            }
            if (token.is("v") || token.is("p")) {
                return true;
            }
        }
        return false;
    }
}
