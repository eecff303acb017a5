package org.jianbao.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.language.Clauses;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.NumeralReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the denominators of quantities: 每度0.5383元, 每月至少2次, 2小时5元, 年产量381.5吨. What stands in a denominator is no
 * figure of its own.
 */
public final class RateReader {
    private static final char EACH = '每';

    private final QuantityLexicon lexicon;
    private final NumeralReader numerals;

    /** A reader over a lexicon; shared by threads. */
    public RateReader(QuantityLexicon lexicon, NumeralReader numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    /** The quantities of {@code text} with their denominators, without those that stand in one: 亩 of 每亩补助200元. */
    public List<RoughQuantity> read(String text, List<RoughQuantity> quantities) {
        List<RoughQuantity> rated = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            RoughQuantity quantity = quantities.get(i);
            if (afterEach(text, quantity) || leadsPrice(quantities, i)) {
                continue;
            }
            RoughQuantity before = i > 0 ? quantities.get(i - 1) : null;
            rated.add(priced(text, withPer(text, before, quantity)));
        }
        return rated;
    }

    /** The number of 每100人 stands in the denominator of what follows. */
    private static boolean afterEach(String text, RoughQuantity quantity) {
        return quantity.start() > 0 && text.charAt(quantity.start() - 1) == EACH;
    }

    private static boolean leadsPrice(List<RoughQuantity> quantities, int index) {
        if (index + 1 >= quantities.size()) {
            return false;
        }
        RoughQuantity quantity = quantities.get(index);
        RoughQuantity next = quantities.get(index + 1);
        return quantity.dimension() == Dimension.DURATION
                && next.dimension() == Dimension.MONEY
                && next.start() == quantity.end();
    }

    private RoughQuantity withPer(String text, @Nullable RoughQuantity before, RoughQuantity quantity) {
        if (quantity.per() != null) {
            return quantity;
        }
        if (before != null
                && before.end() == quantity.start()
                && before.dimension() == Dimension.DURATION
                && quantity.dimension() == Dimension.MONEY) {
            return quantity.withPer(text.substring(before.number(), before.end()), "price");
        }
        int clause = Clauses.clauseStart(text, quantity.start());
        int from = before == null || continuesWith(before, quantity) || afterEach(text, before)
                ? clause
                : Math.max(clause, before.end());
        String each = each(text, from, quantity.start());
        if (each != null) {
            return quantity.withPer(each, "each");
        }
        String rate = rateWord(text, from, quantity.start());
        return rate == null ? quantity : quantity.withPer(rate, "rate word");
    }

    private static boolean continuesWith(RoughQuantity before, RoughQuantity quantity) {
        return before.dimension() == quantity.dimension() && before.end() + 1 >= quantity.start();
    }

    /** The denominators after 每 in {@code text[from, to)}, joined by ·. */
    private @Nullable String each(String text, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int at = text.indexOf(EACH, from); at >= 0 && at < to; at = text.indexOf(EACH, at + 1)) {
            String denominator = denominatorAt(text, at + 1);
            if (denominator != null) {
                joined.append(joined.isEmpty() ? "" : "·").append(denominator);
            }
        }
        return joined.isEmpty() ? null : joined.toString();
    }

    private @Nullable String denominatorAt(String text, int start) {
        int unitStart = start;
        if (start < text.length() && numerals.mayStart(text.charAt(start))) {
            var numeral = numerals.readAt(text, start);
            unitStart = numeral == null ? start : numeral.end();
        }
        WordIndex.Match<Boolean> word = lexicon.denominators().longestAt(text, unitStart);
        WordIndex.Match<Unit> unit = lexicon.units().longestAt(text, unitStart);
        WordIndex.Match<Boolean> whole = lexicon.denominators().longestAt(text, start);
        int end = Math.max(word == null ? 0 : word.end(), unit == null ? 0 : unit.end());
        if (whole != null && whole.end() >= end) {
            return text.substring(start, whole.end());
        }
        return end > unitStart ? text.substring(start, end) : null;
    }

    private @Nullable String rateWord(String text, int from, int to) {
        String per = null;
        for (int i = from; i < to; i++) {
            WordIndex.Match<Optional<String>> word = lexicon.rates().longestAt(text, i);
            boolean date = i > 0 && Character.isDigit(text.charAt(i - 1));
            if (word != null && word.end() <= to && !date) {
                per = word.value().orElse(per);
                i = word.end() - 1;
            }
        }
        return per;
    }

    /** Money for a unit of something is a price; so much a year or household is one only beside a word for it (年收费). */
    private RoughQuantity priced(String text, RoughQuantity quantity) {
        if (quantity.dimension() != Dimension.MONEY || quantity.per() == null) {
            return quantity;
        }
        int clause = Clauses.clauseStart(text, quantity.start());
        boolean priceWord = false;
        for (int i = clause; i < quantity.start() && !priceWord; i++) {
            priceWord = lexicon.prices().longestAt(text, i) != null;
        }
        return isAmount(quantity.per()) && !priceWord ? quantity : quantity.withDimension(Dimension.PRICE);
    }

    private boolean isAmount(@Nullable String per) {
        return per != null && lexicon.amounts().contains(per);
    }
}
