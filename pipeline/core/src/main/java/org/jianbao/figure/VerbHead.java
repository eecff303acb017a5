package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.IndicatorWords.Use;
import org.jianbao.figure.PrecedingNoun.Kind;
import org.jianbao.figure.PrecedingNoun.Preceding;
import org.jianbao.quantity.Dimension;

/**
 * Reads what a number measures where a verb stands before it: 人均增收1万元; with who does it where that makes the name,
 * 教师交流120人次; who does it alone where people are counted, 带动[周边劳动力]就业20人.
 */
final class VerbHead {
    private VerbHead() {}

    /** The name that the verb right before {@code end} gives. */
    static Preceding read(List<ClauseWord> clause, int end, Dimension dimension) {
        int verb = end - 1;
        while (verb > 0 && modifies(clause.get(verb - 1))) {
            verb--;
        }
        int noun = verb == 0
                        || !clause.get(verb - 1).isNominal()
                        || clause.get(verb - 1).is(Use.OWNER)
                ? verb
                : GoverningVerb.nounStart(clause, verb, false);
        boolean pivot = noun < verb && noun > 0 && clause.get(noun - 1).is(Use.PIVOT);
        if (pivot && dimension == Dimension.COUNT) {
            return new Preceding(Kind.NOUN, PrecedingNoun.name(clause, noun, verb));
        }
        boolean acted = pivot || noun == verb || isAgent(clause, noun, verb, dimension);
        return new Preceding(Kind.VERB, PrecedingNoun.name(clause, acted ? verb : noun, end));
    }

    /** 人均 in 人均增收. */
    private static boolean modifies(ClauseWord word) {
        boolean brief = word.isNature("v") && word.text().length() == 1 && !word.is(Use.ACT) && !word.is(Use.SKIP);
        return word.is(Use.NAME) || word.isNature("qt") || word.is(Use.KEEP) || word.isNature("vi") || brief;
    }

    /** Who spends or earns money stands before the verb, and is no part of the name: 由国有公司投资4000万元. */
    private static boolean isAgent(List<ClauseWord> clause, int noun, int verb, Dimension dimension) {
        boolean by = noun > 0 && clause.get(noun - 1).is(Use.BY);
        boolean named = clause.get(noun).isOwner();
        return by || named || clause.get(verb - 1).is(Use.AGENT) && dimension == Dimension.MONEY;
    }
}
