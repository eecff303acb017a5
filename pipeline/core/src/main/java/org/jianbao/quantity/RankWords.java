package org.jianbao.quantity;

import org.jianbao.language.Clauses;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/** The words before 第 that make a number without a unit a rank, from {@code rank-words.tsv}. */
final class RankWords {
    private enum Place {
        ANYWHERE,
        ADJACENT
    }

    private static final int FARTHEST = 16;

    private final WordIndex<Place> words;

    private RankWords(WordIndex<Place> words) {
        this.words = words;
    }

    static RankWords standard() {
        return new RankWords(LexiconFile.read("rank-words.tsv").constants("word", "place", Place.class));
    }

    /** Whether a word in the clause before the 第 at {@code position} makes its number a rank. */
    boolean lead(String text, int position) {
        int from = Math.max(Clauses.clauseStart(text, position), position - FARTHEST);
        for (int i = from; i < position; i++) {
            WordIndex.Match<Place> word = words.longestAt(text, i);
            if (word != null && (word.value() == Place.ANYWHERE || word.end() == position)) {
                return true;
            }
        }
        return false;
    }
}
