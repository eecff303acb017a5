package org.jianbao.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jianbao.lexicon.WordIndex;
import org.jspecify.annotations.Nullable;

/** The words that quantities are made with: units, qualifiers, and what only looks like one. */
public record QuantityLexicon(
        WordIndex<Unit> units,
        WordIndex<Boolean> notUnits,
        WordIndex<Boolean> fixedTerms,
        WordIndex<QualifierWord> before,
        WordIndex<QualifierWord> inside,
        WordIndex<QualifierWord> after,
        WordIndex<QualifierWord> afterSpan,
        WordIndex<Optional<String>> rates,
        WordIndex<Boolean> denominators,
        WordIndex<Boolean> amounts,
        WordIndex<Boolean> prices,
        WordIndex<Boolean> capVerbs,
        WordIndex<Boolean> notRanks,
        WordIndex<Boolean> notCounted,
        WordIndex<Boolean> afterYears,
        WordIndex<Boolean> periodOpeners,
        WordIndex<Dimension> unitlessMeasures,
        WordIndex<MoneyPart> moneyParts,
        WordIndex<Sense> senses,
        WordIndex<Unit> currencySigns,
        NumberSigns signs,
        Map<Character, Set<String>> rankUnits,
        RankWords rankWords,
        WordIndex<Boolean> origins,
        CountedKinds counted) {
    /** The longest qualifier or rate word, in characters. */
    static final int LONGEST_WORD = 6;

    /** A word that says how exactly a number is given. */
    record QualifierWord(Qualifier qualifier, boolean touching, List<String> notIn) {}

    /** A part of a currency's unit: 角 is 0.1 CNY. */
    record MoneyPart(String code, BigDecimal factor) {}

    /** What a unit of several senses measures where a word with {@code cue} leads it: 度 after 气温 a temperature. */
    record Sense(String unit, Dimension dimension, @Nullable String code) {}

    /** The unit of a number in per cent. */
    Unit percent() {
        return units.get("%").orElseThrow(() -> new IllegalStateException("units.tsv has no %"));
    }

    /** The lexicon that ships with the program. */
    public static QuantityLexicon standard() {
        WordIndex<Unit> units = QuantityLexiconFiles.units();
        return new QuantityLexicon(
                units,
                QuantityLexiconFiles.words("not-units.tsv", "word"),
                QuantityLexiconFiles.words("fixed-terms.tsv", "term"),
                QuantityLexiconFiles.qualifiers("BEFORE"),
                QuantityLexiconFiles.qualifiers("INSIDE"),
                QuantityLexiconFiles.qualifiers("AFTER"),
                QuantityLexiconFiles.qualifiers("AFTER_SPAN"),
                QuantityLexiconFiles.rates(),
                QuantityLexiconFiles.words("denominators.tsv", "word"),
                QuantityLexiconFiles.words("amount-denominators.tsv", "word"),
                QuantityLexiconFiles.words("price-words.tsv", "word"),
                QuantityLexiconFiles.words("cap-verbs.tsv", "verb"),
                QuantityLexiconFiles.words("not-ranks.tsv", "word"),
                QuantityLexiconFiles.words("not-counted.tsv", "word"),
                QuantityLexiconFiles.words("after-years.tsv", "word"),
                QuantityLexiconFiles.words("period-openers.tsv", "word"),
                QuantityLexiconFiles.unitlessMeasures(),
                QuantityLexiconFiles.moneyParts(),
                QuantityLexiconFiles.senses(),
                QuantityLexiconFiles.currencySigns(units),
                NumberSigns.standard(),
                QuantityLexiconFiles.rankUnits(),
                RankWords.standard(),
                QuantityLexiconFiles.origins(),
                CountedKinds.standard());
    }
}
