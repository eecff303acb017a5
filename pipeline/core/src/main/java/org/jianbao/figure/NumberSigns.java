package org.jianbao.figure;

import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;

/** The signs beside numbers, from {@code number-signs.tsv}: what joins a range, what stands before a number below zero. */
final class NumberSigns {
    private enum Use {
        RANGE,
        NEGATIVE
    }

    private final String ranges;
    private final String negatives;

    private NumberSigns(String ranges, String negatives) {
        this.ranges = ranges;
        this.negatives = negatives;
    }

    static NumberSigns standard() {
        StringBuilder ranges = new StringBuilder();
        StringBuilder negatives = new StringBuilder();
        for (LexiconEntry entry : LexiconFile.read("number-signs.tsv").entries()) {
            (entry.constant("use", Use.class) == Use.RANGE ? ranges : negatives).append(entry.required("sign"));
        }
        return new NumberSigns(ranges.toString(), negatives.toString());
    }

    boolean joinsRange(char c) {
        return ranges.indexOf(c) >= 0;
    }

    boolean isNegative(char c) {
        return negatives.indexOf(c) >= 0;
    }
}
