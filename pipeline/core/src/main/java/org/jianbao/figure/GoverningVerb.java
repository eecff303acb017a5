package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.ClauseWord.Kind;
import org.jianbao.figure.IndicatorWords.Use;
import org.jspecify.annotations.Nullable;

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

    /**
     * The index of the first word of the noun phrase that ends before {@code end}.
     *
     * @param measure whether the phrase names a measure (a rate, or what grows), where verbs are mostly parts of the name
     */
    static int nounStart(List<ClauseWord> words, int end, boolean measure) {
        int start = end;
        while (start > 0) {
            Step step = step(words, start - 1, end, measure);
            if (step == Step.STOP) {
                break;
            }
            start--;
            if (step == Step.TAKE_AND_STOP) {
                break;
            }
        }
        return NounEdge.without(words, start, end);
    }

    private static Step step(List<ClauseWord> words, int index, int end, boolean measure) {
        ClauseWord word = words.get(index);
        boolean last = index == end - 1;
        if (word.is(Use.NAME) || word.kind() == Kind.ENCLOSED) {
            return last && word.isQuoted() || word.is(Use.KEEP) ? Step.TAKE_AND_STOP : Step.TAKE;
        }
        if (word.is(Use.OWNER) || word.kind() != Kind.PLAIN) {
            return last && word.isOwner() ? Step.TAKE_AND_STOP : Step.STOP;
        }
        if (word.text().equals("的")) {
            return ofShare(words, index, end) ? Step.TAKE : Step.STOP;
        }
        if (word.joins()) {
            return coordinates(words, index, measure) ? Step.TAKE : Step.STOP;
        }
        if (last || binds(word, words.get(index + 1))) {
            return Step.TAKE;
        }
        return word.isVerb() || word.is(Use.SKIP)
                ? verb(words, index, end, measure)
                : plain(word, words.get(index + 1));
    }

    /** 率 in 参与率 and 面积 in 种植面积 take the verb before them into the name. */
    private static boolean binds(ClauseWord verb, ClauseWord next) {
        boolean brief = next.text().length() == 1 && (next.isNature("n") && !next.isNature("nx") || next.is(Use.HEAD));
        boolean measure = next.is(Use.HEAD) && !next.is(Use.BARE) && !verb.is(Use.SKIP);
        return (verb.isVerb() || verb.isNature("v")) && (brief || measure);
    }

    private static Step verb(List<ClauseWord> words, int index, int end, boolean measure) {
        ClauseWord word = words.get(index);
        ClauseWord before = index == 0 ? null : words.get(index - 1);
        if (word.is(Use.KEEP)) {
            return before != null && before.is(Use.KEEP) ? Step.TAKE : Step.TAKE_AND_STOP;
        }
        if (before != null && (before.text().equals("新") || before.is(Use.HOLDS))) {
            return Step.TAKE;
        }
        boolean bare = index + 2 == end && words.get(index + 1).is(Use.BARE);
        if (bare && (word.is(Use.ACT) || !word.is(Use.SKIP))) {
            return isModified(word, before) ? Step.TAKE : Step.TAKE_AND_STOP;
        }
        return word.is(Use.SKIP) || governs(words, index, end, measure) ? Step.STOP : Step.TAKE;
    }

    /** 改造 in 技术改造投资 belongs to the noun before it, which does not act. */
    private static boolean isModified(ClauseWord word, @Nullable ClauseWord before) {
        return word.isNature("vn") && before != null && before.isNature("n") && !before.is(Use.AGENT);
    }

    private static boolean governs(List<ClauseWord> words, int index, int end, boolean measure) {
        ClauseWord word = words.get(index);
        boolean opens = index == 0 || opensAfter(words.get(index - 1));
        boolean measures = measure || words.get(end - 1).is(Use.HEAD);
        boolean agent = index > 0 && words.get(index - 1).is(Use.AGENT);
        if (word.is(Use.DUAL)) {
            boolean joined = measures && index > 0 && words.get(index - 1).isNature("vn");
            return !measure && !joined && (opens || agent);
        }
        if (word.is(Use.ACT)) {
            return opens || agent || !(measures && word.isNature("vn"));
        }
        boolean transitive = word.text().length() > 1 && !word.isNature("vi") && !measures;
        return transitive || word.isNature("vshi") || word.isNature("vyou");
    }

    /** Whether a verb after {@code word} opens the predicate: after an owner, an adverb, a mark. */
    private static boolean opensAfter(ClauseWord word) {
        return word.isOwner()
                || word.kind() == Kind.TIME
                || word.is(Use.OWNER)
                || word.is(Use.SKIP)
                || word.isMark() && !word.joins()
                || word.isNature("d")
                || word.isNature("i")
                || word.isNature("vi")
                || word.isNature("vn")
                || word.isNature("t")
                || word.isNature("u")
                || word.isNature("r");
    }

    private static Step plain(ClauseWord word, ClauseWord next) {
        boolean part = word.isNominal()
                || isCode(word, next)
                || word.isNature("q")
                || word.isNature("f")
                || word.isNature("v")
                || word.isNature("r") && word.text().startsWith("各");
        return part && !word.isMark() ? Step.TAKE : Step.STOP;
    }

    /** 5 in 5G基站 and Ⅳ in Ⅳ类断面 are part of a name. */
    private static boolean isCode(ClauseWord word, ClauseWord next) {
        boolean roman = word.text().charAt(0) >= 'Ⅰ' && word.text().charAt(0) <= 'Ⅻ';
        return word.isNature("m") && word.end() == next.start() && (roman || next.isNature("nx"));
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

    private static boolean coordinates(List<ClauseWord> words, int index, boolean measure) {
        if (index == 0) {
            return false;
        }
        ClauseWord before = words.get(index - 1);
        boolean noun = before.isNominal() || before.is(Use.DUAL) || measure && before.isNature("v");
        return noun && !before.isOwner() && before.kind() != Kind.TIME;
    }
}
