package org.jianbao.quantity;

import org.jianbao.language.Clauses;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.quantity.QuantityLexicon.QualifierWord;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads the words that say how exactly a number is given: 约24公里, 300余场, 40%以上, 至少开展1次, 最高可贷20万元. */
final class QualifierReader {
    private static final int LONGEST_VERB = 6;

    private final QuantityLexicon lexicon;

    QualifierReader(QuantityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The qualifier before the number, touching it or with a verb between; null without one. */
    @Nullable
    Qualifier before(String text, int number) {
        WordIndex.Match<QualifierWord> word = match(text, number);
        return word == null ? bound(text, number) : word.value().qualifier();
    }

    /** The qualifier of the word inside a number or right after its digits; null without one. */
    @Nullable
    Qualifier inside(String text, int at) {
        WordIndex.Match<QualifierWord> word =
                at < text.length() ? lexicon.inside().longestAt(text, at) : null;
        return word == null ? null : word.value().qualifier();
    }

    WordIndex.@Nullable Match<QualifierWord> after(String text, int end) {
        return lexicon.after().longestAt(text, end);
    }

    /** The same behind a time or length: 内 in 3天内, but not in 3个小区内. */
    WordIndex.@Nullable Match<QualifierWord> after(String text, int end, Dimension dimension) {
        WordIndex.Match<QualifierWord> word = after(text, end);
        boolean span = dimension == Dimension.DURATION || dimension == Dimension.LENGTH;
        return word == null && span ? lexicon.afterSpan().longestAt(text, end) : word;
    }

    /** Where the figure's text begins: at a touching qualifier before the number, else at the number. */
    int start(String text, int number) {
        WordIndex.Match<QualifierWord> word = match(text, number);
        return word != null && word.value().touching() ? word.start() : number;
    }

    /** A bound may stand before the verb: a lower one before any short one, an upper one before a verb of granting. */
    private @Nullable Qualifier bound(String text, int number) {
        for (int gap = 1; gap <= LONGEST_VERB && gap < number; gap++) {
            int verb = number - gap;
            if (Clauses.endsClause(text.charAt(verb)) || Characters.isDigit(text.charAt(verb))) {
                return null;
            }
            WordIndex.Match<QualifierWord> word =
                    lexicon.before().longestBefore(text, verb, QuantityLexicon.LONGEST_WORD);
            Qualifier bound = word == null ? null : word.value().qualifier();
            if (bound == Qualifier.AT_LEAST || bound == Qualifier.AT_MOST && grants(text, verb, number)) {
                return bound;
            }
        }
        return null;
    }

    private boolean grants(String text, int start, int end) {
        WordIndex.Match<Boolean> verb = lexicon.capVerbs().longestAt(text, start);
        return verb != null && verb.end() == end;
    }

    private WordIndex.@Nullable Match<QualifierWord> match(String text, int end) {
        WordIndex.Match<QualifierWord> word = lexicon.before().longestBefore(text, end, QuantityLexicon.LONGEST_WORD);
        if (word == null) {
            return null;
        }
        boolean other =
                word.value().notIn().stream().anyMatch(longer -> text.startsWith(longer, end - longer.length()));
        return other ? null : word;
    }
}
