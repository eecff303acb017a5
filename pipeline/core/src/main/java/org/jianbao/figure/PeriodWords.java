package org.jianbao.figure;

import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/** The words that say what a time dates, from {@code period-words.tsv}. */
final class PeriodWords {
    /** What a word says of a time near it. */
    enum Use {
        /** A verb that 于 joins to the time of an event: 成立于. */
        EVENT,
        /** Joins a verb to the time of an event: 于. */
        AT,
        /** Stands before the time up to which a number counts, or when it will be reached: 至. */
        UNTIL,
        /** Stands behind a year of which it names the end: 末. */
        END,
        /** Stands behind a time that a number is compared with: 相比. */
        BASE,
        /** Stands behind a time since which nothing was more: 最. */
        RECORD,
        /** Stands behind a year or month from which on something holds: 起. */
        FROM,
        /** Stands behind a verb that a time dates, and what comes then is not dated: 后 in 去年毕业后. */
        AFTER,
        /** Says how it is now: 现有. */
        PRESENT
    }

    private static final int LONGEST = 4;

    private final WordIndex<Use> words;

    private PeriodWords(WordIndex<Use> words) {
        this.words = words;
    }

    static PeriodWords standard() {
        return new PeriodWords(LexiconFile.read("period-words.tsv").constants("word", "use", Use.class));
    }

    /** Whether a word with that use begins at {@code start}. */
    boolean at(Use use, String text, int start) {
        WordIndex.Match<Use> word = words.longestAt(text, start);
        return word != null && word.value() == use;
    }

    /** Behind the word with that use that begins at {@code start}; {@code start} itself if none does. */
    int end(Use use, String text, int start) {
        WordIndex.Match<Use> word = words.longestAt(text, start);
        return word != null && word.value() == use ? word.end() : start;
    }

    /** Whether a word with that use ends before {@code end}. */
    boolean before(Use use, String text, int end) {
        WordIndex.Match<Use> word = words.longestBefore(text, end, LONGEST);
        return word != null && word.value() == use;
    }

    /** Whether a word with that use begins in {@code text[from, to)}. */
    boolean within(Use use, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(use, text, i)) {
                return true;
            }
        }
        return false;
    }
}
