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

    /** 各类 and 各种 say nothing of what is counted; 各项 and 各级 are parts of names. */
    private static boolean isEvery(ClauseWord word) {
        return word.isNature("r")
                && word.text().length() == 2
                && "类种型式".indexOf(word.text().charAt(1)) >= 0;
    }

    private static boolean isEdge(ClauseWord word) {
        return word.joins()
                || word.isMark()
                || isEvery(word)
                || word.isNature("f") && word.text().startsWith("以")
                || word.isNature("u");
    }
}
