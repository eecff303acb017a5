package org.jianbao.quantity;

import java.util.List;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jianbao.quantity.CountedKinds.Kind;
import org.jianbao.text.Characters;
import org.jianbao.text.Span;

/** Bars the numbers inside names, unless what was taken for a name is a count: 一百个村. */
final class BarredNames {
    private static final int LONGEST_NAME = 10;

    private final QuantityLexicon lexicon;
    private final NumeralReader numerals;

    BarredNames(QuantityLexicon lexicon, NumeralReader numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    /** Adds to {@code barred} the names of a passage in which no number measures anything. */
    void bar(String text, List<Mention> mentions, Barred barred) {
        for (Mention mention : mentions) {
            boolean slogan =
                    mention.type() == MentionType.PROGRAMME && mention.span().length() > LONGEST_NAME;
            if (!slogan && !misread(text, mention.span())) {
                barred.add(mention.span(), "a name");
            }
        }
    }

    /** A count that was taken for a place: 一百个村, or 项城 in 84项城市道路. */
    private boolean misread(String text, Span name) {
        int start = name.start();
        if (start > 0 && Characters.isDigit(text.charAt(start - 1))) {
            WordIndex.Match<Unit> unit = lexicon.units().longestAt(text, start);
            boolean part = lexicon.moneyParts().longestAt(text, start) != null;
            return part || unit != null && lexicon.notUnits().longestAt(text, start) == null;
        }
        if (countsInside(text, name)) {
            return true;
        }
        Numeral numeral = numerals.mayStart(text.charAt(start)) ? numerals.readAt(text, start) : null;
        return numeral != null && numeral.end() < name.end() && text.charAt(numeral.end()) == '个';
    }

    /** 2个 in 通辽2个国家级医院 counts, whatever was taken for a name there. */
    private boolean countsInside(String text, Span name) {
        for (int i = name.start() + 1; i + 1 < name.end(); i++) {
            if (Characters.isDigit(text.charAt(i)) && lexicon.counted().are(Kind.ORGANIZATION, text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
