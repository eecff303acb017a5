package org.jianbao.quantity;

import org.jianbao.language.Clauses;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.quantity.QuantityLexicon.Sense;

/** Tells the senses of a unit apart by the word before the number: 度 after 气温 is a temperature, after 用电 an energy. */
final class SenseReader {
    private static final int FARTHEST = 12;

    private final QuantityLexicon lexicon;

    SenseReader(QuantityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The quantity in the sense that the nearest cue of its clause gives its unit, or as it is. */
    RoughQuantity read(String text, RoughQuantity quantity) {
        String unit = quantity.unitWord();
        if (unit == null) {
            return quantity;
        }
        for (int end = quantity.number(); end > 0 && quantity.number() - end <= FARTHEST; end--) {
            if (Clauses.endsClause(text.charAt(end - 1))) {
                return quantity;
            }
            WordIndex.Match<Sense> cue = lexicon.senses().longestBefore(text, end, QuantityLexicon.LONGEST_WORD);
            if (cue != null && cue.value().unit().equals(unit)) {
                return quantity.inSense(cue.value());
            }
        }
        return quantity;
    }
}
