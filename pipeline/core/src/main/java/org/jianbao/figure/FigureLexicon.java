package org.jianbao.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jianbao.lexicon.WordIndex;
import org.jspecify.annotations.Nullable;

/** The words that figures are made with: units, qualifiers, and what only looks like one. */
record FigureLexicon(
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
        RoleWords roles,
        PeriodWords periods,
        PairedWords pairs,
        CountedKinds counted,
        AgentWords agents,
        IndicatorWords indicators) {
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

    static FigureLexicon standard() {
        WordIndex<Unit> units = FigureLexiconFiles.units();
        return new FigureLexicon(
                units,
                FigureLexiconFiles.words("not-units.tsv", "word"),
                FigureLexiconFiles.words("fixed-terms.tsv", "term"),
                FigureLexiconFiles.qualifiers("BEFORE"),
                FigureLexiconFiles.qualifiers("INSIDE"),
                FigureLexiconFiles.qualifiers("AFTER"),
                FigureLexiconFiles.qualifiers("AFTER_SPAN"),
                FigureLexiconFiles.rates(),
                FigureLexiconFiles.words("denominators.tsv", "word"),
                FigureLexiconFiles.words("amount-denominators.tsv", "word"),
                FigureLexiconFiles.words("price-words.tsv", "word"),
                FigureLexiconFiles.words("cap-verbs.tsv", "verb"),
                FigureLexiconFiles.words("not-ranks.tsv", "word"),
                FigureLexiconFiles.words("not-counted.tsv", "word"),
                FigureLexiconFiles.words("after-years.tsv", "word"),
                FigureLexiconFiles.words("period-openers.tsv", "word"),
                FigureLexiconFiles.unitlessMeasures(),
                FigureLexiconFiles.moneyParts(),
                FigureLexiconFiles.senses(),
                FigureLexiconFiles.currencySigns(units),
                NumberSigns.standard(),
                FigureLexiconFiles.rankUnits(),
                RankWords.standard(),
                RoleWords.standard(),
                PeriodWords.standard(),
                PairedWords.standard(),
                CountedKinds.standard(),
                AgentWords.standard(),
                IndicatorWords.standard());
    }
}
