package org.jianbao.figure;

import java.util.List;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/** The signs beside numbers, from {@code number-signs.tsv}: what joins a range, what stands before a number below zero. */
final class NumberSigns {
    private enum Use {
        RANGE,
        NEGATIVE
    }

    private final WordIndex<Boolean> ranges;
    /** Each with the words that end with it and make no number negative: 减负. */
    private final WordIndex<List<String>> negatives;

    private NumberSigns(WordIndex<Boolean> ranges, WordIndex<List<String>> negatives) {
        this.ranges = ranges;
        this.negatives = negatives;
    }

    static NumberSigns standard() {
        LexiconFile file = LexiconFile.read("number-signs.tsv");
        return new NumberSigns(
                file.where(entry -> entry.constant("use", Use.class) == Use.RANGE)
                        .words("sign"),
                file.where(entry -> entry.constant("use", Use.class) == Use.NEGATIVE)
                        .index("sign", entry -> entry.list("not_in")));
    }

    boolean joinsRange(char c) {
        return ranges.get(c) != null;
    }

    /** Whether the number that begins behind {@code position} is below zero: 负12, but not 减负12. */
    boolean isNegative(String text, int position) {
        List<String> others = negatives.get(text.charAt(position));
        return others != null && others.stream().noneMatch(word -> text.startsWith(word, position + 1 - word.length()));
    }
}
