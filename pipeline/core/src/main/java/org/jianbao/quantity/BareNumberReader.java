package org.jianbao.quantity;

import org.jianbao.language.Clauses;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.Numeral;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number that needs no unit: one in 万 or 亿 that counts the noun after it or ends its clause (带动3.2万农户,
 * 常住人口215.4万), one per so many (发病率12.5/10万), and one that a measure without unit leads (综合指数99.3).
 */
final class BareNumberReader {
    private static final long MYRIAD = 10_000;
    private static final int FARTHEST = 10;
    private static final String BREAKS = "、/() ";

    private final QuantityLexicon lexicon;
    private final MeasureReader measures;
    private final QualifierReader qualifiers;
    private final QuantityAssembler assembler;

    BareNumberReader(
            QuantityLexicon lexicon, MeasureReader measures, QualifierReader qualifiers, QuantityAssembler assembler) {
        this.lexicon = lexicon;
        this.measures = measures;
        this.qualifiers = qualifiers;
        this.assembler = assembler;
    }

    /** The quantity of {@code numeral}, which no unit follows; null if it needs one. */
    @Nullable
    RoughQuantity readAt(String text, Numeral numeral) {
        if (numeral.style() != Numeral.Style.PLAIN || !Characters.isDigit(text.charAt(numeral.start()))) {
            return null;
        }
        Qualifier after = qualifiers.inside(text, numeral.end());
        Qualifier inside = numeral.inside() == null ? after : qualifiers.inside(numeral.inside(), 0);
        int end = numeral.inside() == null && after != null ? numeral.end() + 1 : numeral.end();
        Dimension led = leading(text, numeral.start());
        boolean multiplied = measures.power(text.charAt(numeral.end() - 1)) >= MYRIAD;
        if (multiplied && mayEnd(text, end)) {
            return assembler.quantity(text, numeral, Measure.bare(end, Dimension.COUNT, inside), "no unit");
        }
        RoughQuantity rate = multiplied ? null : per(text, numeral, inside);
        if (rate != null) {
            return rate;
        }
        return led != null && mayEnd(text, end)
                ? assembler.quantity(text, numeral, Measure.bare(end, led, inside), "index")
                : null;
    }

    /** 12.5/10万: so many of each hundred thousand. */
    private @Nullable RoughQuantity per(String text, Numeral numeral, @Nullable Qualifier inside) {
        boolean slash = numeral.end() < text.length() && text.charAt(numeral.end()) == '/';
        Numeral below = slash ? measures.numeralAt(text, numeral.end() + 1) : null;
        if (below == null || measures.power(text.charAt(below.end() - 1)) < MYRIAD) {
            return null;
        }
        Measure measure = Measure.bare(below.end(), Dimension.RATIO, inside);
        return assembler
                .quantity(text, numeral, measure, "slash")
                .withPer(text.substring(below.start(), below.end()), "slash");
    }

    /** A noun, a closing qualifier or the end of the clause may follow, a level (万吨级, 5万级) or a letter not. */
    private boolean mayEnd(String text, int end) {
        if (end >= text.length() || Clauses.endsClause(text.charAt(end)) || "、；;”".indexOf(text.charAt(end)) >= 0) {
            return true;
        }
        if (qualifiers.after(text, end) != null) {
            return true;
        }
        return Characters.isHan(text.charAt(end))
                && !measures.mayStart(text, end)
                && lexicon.notCounted().longestAt(text, end) == null;
    }

    /** The kind of the measure without unit that leads the number in its clause; null without one. */
    private @Nullable Dimension leading(String text, int number) {
        for (int end = number; end > 0 && number - end <= FARTHEST; end--) {
            if (Clauses.endsClause(text.charAt(end - 1)) || BREAKS.indexOf(text.charAt(end - 1)) >= 0) {
                return null;
            }
            WordIndex.Match<Dimension> word =
                    lexicon.unitlessMeasures().longestBefore(text, end, QuantityLexicon.LONGEST_WORD);
            if (word != null) {
                return word.value();
            }
        }
        return null;
    }
}
