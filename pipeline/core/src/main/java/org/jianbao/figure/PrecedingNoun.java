package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.IndicatorWords.Use;
import org.jianbao.quantity.Dimension;

/**
 * Reads what a number counts or measures from the clause before it: the noun (知晓率96.5%), else the verb (投入5.63亿元), or
 * only a measure of what was measured before (增速居全省第1位).
 */
final class PrecedingNoun {
    private final ClauseTail tail;

    PrecedingNoun(FigureLexicon lexicon) {
        this.tail = new ClauseTail(lexicon);
    }

    /** What the clause before a number says. */
    enum Kind {
        /** Nothing: the number measures what the number before it measured. */
        NONE,
        NOUN,
        VERB,
        /** A measure of the indicator before. */
        DERIVED
    }

    /** A name and what sort of name it is. */
    record Preceding(Kind kind, String name) {}

    /** How many words of a clause are left without what only leads to the number. */
    int end(List<ClauseWord> clause) {
        return tail.end(clause);
    }

    /**
     * What {@code clause}, which ends at the number, says.
     *
     * @param measure whether the number is a rate or a change, so that the name is a measure's
     */
    Preceding read(List<ClauseWord> clause, Dimension dimension, boolean measure) {
        int end = tail.end(clause);
        if (end == 0) {
            return new Preceding(Kind.NONE, "");
        }
        ClauseWord last = clause.get(end - 1);
        int start = GoverningVerb.nounStart(clause, end, measure);
        if (start >= end - 1 && last.is(Use.SHARE)) {
            return new Preceding(Kind.NONE, "");
        }
        if (start >= end - 1 && last.is(Use.DERIVED)) {
            return new Preceding(Kind.DERIVED, last.text());
        }
        if (isPredicate(clause, start, end)) {
            return VerbHead.read(clause, end, dimension);
        }
        String name = name(clause, start, end);
        return new Preceding(name.isEmpty() ? Kind.NONE : Kind.NOUN, name);
    }

    private static boolean isPredicate(List<ClauseWord> clause, int start, int end) {
        ClauseWord last = clause.get(end - 1);
        boolean bare = last.is(Use.BARE) && start < end - 1 && clause.get(start).isVerb();
        boolean verb = last.is(Use.ACT)
                || last.is(Use.DUAL)
                || last.is(Use.KEEP)
                || last.isNature("v") && !last.isNature("vn");
        boolean noun = last.is(Use.HEAD) && !last.is(Use.ACT) && !last.is(Use.DUAL);
        return verb && !bare && !noun && !last.is(Use.NAME);
    }

    /** The words from {@code start} to before {@code end}, without quotation marks round the whole. */
    static String name(List<ClauseWord> words, int start, int end) {
        StringBuilder name = new StringBuilder();
        for (ClauseWord word : words.subList(start, end)) {
            name.append(word.text());
        }
        return IndicatorName.tidy(name.toString());
    }
}
