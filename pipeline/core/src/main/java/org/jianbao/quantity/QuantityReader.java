package org.jianbao.quantity;

import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantity at a place in a squeezed text. The forms are tried in the order of their length: 300-500元 is a range
 * before 500元 is a quantity; a number in a list takes the list's unit before it counts the noun after it.
 */
final class QuantityReader {
    private final NumeralReader numerals;
    private final MeasureReader measures;
    private final QuantityAssembler assembler;
    private final RangeReader ranges;
    private final MoneyPartReader parts;
    private final ListReader lists;
    private final BareNumberReader bare;
    private final RankReader ranks;
    private final CurrencySignReader signs;

    QuantityReader(QuantityLexicon lexicon, NumeralReader numerals) {
        QualifierReader qualifiers = new QualifierReader(lexicon);
        this.numerals = numerals;
        this.measures = new MeasureReader(lexicon, numerals, qualifiers);
        this.assembler = new QuantityAssembler(lexicon, qualifiers);
        this.ranges = new RangeReader(lexicon, measures, assembler);
        this.parts = new MoneyPartReader(lexicon, measures);
        this.lists = new ListReader(lexicon.signs(), measures, assembler);
        this.bare = new BareNumberReader(lexicon, measures, qualifiers, assembler);
        this.ranks = new RankReader(lexicon, measures);
        this.signs = new CurrencySignReader(lexicon, measures, assembler);
    }

    boolean mayStart(char c) {
        return numerals.mayStart(c);
    }

    /** The end of the numeral at {@code start}, or {@code start} if there is none. */
    int skip(String text, int start) {
        Numeral numeral = numerals.readAt(text, start);
        return numeral == null ? start : numeral.end();
    }

    /** The quantity whose number begins at {@code start}; null if a number without a unit stands there, or none. */
    @Nullable
    RoughQuantity readAt(String text, int start, Trace trace) {
        RoughQuantity marked = ranks.readAt(text, start);
        if (marked == null && !RankReader.isOrdinal(text, start)) {
            marked = signs.readAt(text, start);
        }
        if (marked != null || RankReader.isOrdinal(text, start)) {
            return marked;
        }
        Numeral first = measures.numeralAt(text, start);
        return first == null ? null : readFrom(text, first, trace);
    }

    private @Nullable RoughQuantity readFrom(String text, Numeral first, Trace trace) {
        Measure measure = measures.measureAt(text, first);
        RoughQuantity range = ranges.readAt(text, first, measure);
        if (range == null && measure == null) {
            RoughQuantity listed = lists.readAt(text, first);
            return listed == null ? bare.readAt(text, first) : listed;
        }
        if (measure == null) {
            return range;
        }
        Measure whole = parts.withParts(text, measure);
        RoughQuantity single = assembler.quantity(text, first, whole, first.max() == null ? "quantity" : "neighbours");
        if (range != null) {
            trace.lost(single, () -> "the range is longer");
        }
        return range == null ? single : range;
    }
}
