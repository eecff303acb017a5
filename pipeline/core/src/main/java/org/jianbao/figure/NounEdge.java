package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.IndicatorWords.Use;

/** Takes off the start of a noun phrase what is no part of a name: a conjunction, 各类, 公司 in 公司占地面积. */
final class NounEdge {
    private NounEdge() {}

    /** A name does not begin with 以上, a conjunction, a mark, or with what 每 counts by: 每餐[收费]. */
    static int without(List<ClauseWord> words, int start, int end) {
        int at = start;
        int each = at > 1 && words.get(at - 1).isNature("m") ? at - 2 : at - 1;
        if (each >= 0 && at < end - 1 && words.get(each).text().equals("每")) {
            at++;
        }
        while (at < end - 1
                && (isEdge(words.get(at)) || at == 0 && words.get(at).is(Use.SELF))) {
            at++;
        }
        return at;
    }

    private static boolean isEdge(ClauseWord word) {
        return word.joins()
                || word.isMark()
                || word.is(Use.EVERY)
                || word.isNature("f") && word.text().startsWith("以")
                || word.isNature("u");
    }
}
