package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.ClauseWord.Kind;
import org.jianbao.figure.IndicatorWords.Use;

/**
 * Finds where the noun phrase that ends a run of words begins: after the verb that governs it, 改造[危桥]; at the verb that
 * belongs to it, [新增停车位], [投入资金]; after its owner, 全市[粮食产量].
 */
final class GoverningVerb {
    private GoverningVerb() {}

    private enum Step {
        TAKE,
        TAKE_AND_STOP,
        STOP
    }

    /** The index of the first word of the noun phrase that ends before {@code end}. */
    static int nounStart(List<ClauseWord> words, int end) {
        int start = end;
        while (start > 0) {
            Step step = step(words, start - 1, end);
            if (step == Step.STOP) {
                break;
            }
            start--;
            if (step == Step.TAKE_AND_STOP) {
                break;
            }
        }
        return withoutEdge(words, start, end);
    }

    private static Step step(List<ClauseWord> words, int index, int end) {
        ClauseWord word = words.get(index);
        boolean last = index == end - 1;
        if (word.is(Use.NAME) || word.kind() == Kind.ENCLOSED) {
            return Step.TAKE;
        }
        if (word.is(Use.OWNER) || word.kind() != Kind.PLAIN) {
            return last && word.kind() == Kind.OWNER ? Step.TAKE_AND_STOP : Step.STOP;
        }
        if (word.text().equals("的")) {
            return ofShare(words, index, end) ? Step.TAKE : Step.STOP;
        }
        if (word.joins()) {
            return coordinates(words, index) ? Step.TAKE : Step.STOP;
        }
        if (last || binds(word, words.get(index + 1))) {
            return Step.TAKE;
        }
        return word.isVerb() || word.is(Use.SKIP) ? verb(words, index, end) : plain(word);
    }

    /** 率 in 参与率 and 面积 in 种植面积 take the verb before them into the name. */
    private static boolean binds(ClauseWord verb, ClauseWord next) {
        boolean noun = next.isNature("n") && next.text().length() == 1;
        return (verb.isVerb() || verb.isNature("v")) && (next.is(Use.HEAD) || noun) && !verb.is(Use.SKIP);
    }

    private static Step verb(List<ClauseWord> words, int index, int end) {
        ClauseWord word = words.get(index);
        if (word.is(Use.KEEP)) {
            return Step.TAKE_AND_STOP;
        }
        boolean bare = index + 2 == end && words.get(index + 1).is(Use.BARE);
        if (bare && !word.is(Use.SKIP)) {
            return Step.TAKE_AND_STOP;
        }
        boolean governs = word.is(Use.ACT)
                || word.is(Use.SKIP)
                || word.text().length() > 1 && !word.isNature("vi")
                || word.isNature("vshi")
                || word.isNature("vyou");
        return governs ? Step.STOP : Step.TAKE;
    }

    private static Step plain(ClauseWord word) {
        boolean part = word.isNominal()
                || word.isNature("q")
                || word.isNature("f")
                || word.isNature("v")
                || word.isNature("r") && word.text().startsWith("各");
        return part && !word.isMark() ? Step.TAKE : Step.STOP;
    }

    private static boolean ofShare(List<ClauseWord> words, int index, int end) {
        if (!words.get(end - 1).is(Use.SHARE)) {
            return false;
        }
        for (int i = index - 1; i > 0; i--) {
            if (words.get(i).is(Use.AGAINST)) {
                return words.get(i - 1).isNominal();
            }
        }
        return false;
    }

    private static boolean coordinates(List<ClauseWord> words, int index) {
        return index > 0
                && words.get(index - 1).isNominal()
                && words.get(index - 1).kind() != Kind.OWNER
                && words.get(index - 1).kind() != Kind.TIME;
    }

    /** A name does not begin with 以上, a conjunction or a mark. */
    private static int withoutEdge(List<ClauseWord> words, int start, int end) {
        int at = start;
        while (at < end - 1 && isEdge(words.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isEdge(ClauseWord word) {
        return word.joins() || word.isMark() || word.isNature("f") && word.text().startsWith("以") || word.isNature("u");
    }
}
