package org.jianbao.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.language.Passage;
import org.jianbao.number.NumeralReader;
import org.jianbao.number.SqueezedText;
import org.jianbao.text.Characters;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds all quantities of a passage, in order and without overlap, positions in its squeezed text. */
public final class QuantityFinder {
    private final QuantityReader reader;

    private final NonFigures nonFigures;
    private final QuantityFilter filter;
    private final SenseReader senses;
    private final NumberSigns signs;

    /** A finder over a lexicon; shared by threads. */
    public QuantityFinder(QuantityLexicon lexicon) {
        NumeralReader numerals = NumeralReader.standard();
        this.reader = new QuantityReader(lexicon, numerals);
        this.nonFigures = new NonFigures(lexicon, numerals);
        this.filter = new QuantityFilter(lexicon, numerals);
        this.senses = new SenseReader(lexicon);
        this.signs = lexicon.signs();
    }

    /**
     * The quantities of a passage: 3.6亩 and 200元 of 3.6亩地每亩补助200元.
     *
     * @param squeezed the passage without blanks; positions count in it
     * @param known what else stands in the passage
     * @param trace hears what was tried
     */
    public List<RoughQuantity> find(Passage passage, SqueezedText squeezed, Surroundings known, Trace trace) {
        String text = squeezed.text();
        List<RoughQuantity> found = new ArrayList<>();
        Barred barred = nonFigures.in(passage, known);
        for (int i = 0; i < text.length(); ) {
            if (!reader.mayStart(text.charAt(i))) {
                i++;
                continue;
            }
            if (barred.starts(squeezed.original(i))) {
                i = pastBarred(squeezed, barred, i, trace);
                continue;
            }
            RoughQuantity quantity = quantityAt(passage, squeezed, i, barred, trace);
            if (quantity != null) {
                found.add(quantity);
            }
            i = Math.max(quantity == null ? pastDigits(text, reader.skip(text, i), i) : quantity.end(), i + 1);
        }
        return found;
    }

    /** The quantity that the whole of a squeezed text is, its sign taken in; null if it is anything else. */
    @Nullable
    public RoughQuantity whole(String text) {
        int number = signs.negative(text, Math.min(1, text.length())) < 0 ? 0 : 1;
        boolean starts = number < text.length() && reader.mayStart(text.charAt(number));
        RoughQuantity quantity = starts ? reader.readAt(text, number, Trace.NONE) : null;
        return quantity == null || quantity.end() < text.length() ? null : signed(text, quantity);
    }

    /** A run of digits that is no number, for it is too long, is passed over as a whole. */
    private static int pastDigits(String text, int skipped, int start) {
        int at = skipped;
        while (skipped == start && at < text.length() && Characters.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private @Nullable RoughQuantity quantityAt(
            Passage passage, SqueezedText squeezed, int start, Barred barred, Trace trace) {
        String text = squeezed.text();
        if (!RankReader.isOrdinal(text, start) && nonFigures.joined(squeezed, start)) {
            trace.passed(
                    new Span(start, reader.skip(text, start)),
                    () -> "joined to the letter or sign before it: a code, a name or another number");
            return null;
        }
        RoughQuantity quantity = reader.readAt(text, start, trace);
        if (quantity == null) {
            trace.passed(new Span(start, reader.skip(text, start)), () -> unread(text, start));
            return null;
        }
        if (isRefused(passage, squeezed, quantity, barred, trace)) {
            return null;
        }
        return signed(text, senses.read(text, quantity));
    }

    private static String unread(String text, int start) {
        return RankReader.isOrdinal(text, start)
                ? "an ordinal that only names: 第 stands before it and no unit of ranks behind it"
                : "no unit follows, and nothing that counts without one";
    }

    private boolean isRefused(
            Passage passage, SqueezedText squeezed, RoughQuantity quantity, Barred barred, Trace trace) {
        int overlap = barred.overlap(squeezed.original(new Span(quantity.number(), quantity.end())));
        if (overlap >= 0) {
            trace.lost(quantity, () -> "it reaches into " + barred.reason(overlap));
            return true;
        }
        String refusal = filter.refusal(passage, squeezed, quantity);
        if (refusal != null) {
            trace.lost(quantity, () -> refusal);
        }
        return refusal != null;
    }

    /** -3.6℃, 负三十二 and 零下8度 are below zero. */
    private RoughQuantity signed(String text, RoughQuantity quantity) {
        int number = quantity.number();
        if (quantity.max() != null || number == 0 || quantity.dimension() == Dimension.RANK) {
            return quantity;
        }
        int sign = signs.negative(text, number);
        return sign < 0 ? quantity : quantity.negated(sign);
    }

    private static int pastBarred(SqueezedText squeezed, Barred barred, int from, Trace trace) {
        int i = from;
        while (i < squeezed.text().length() && barred.starts(squeezed.original(i))) {
            i++;
        }
        trace.passed(new Span(from, i), () -> barred.reason(squeezed.original(from)));
        return i;
    }
}
