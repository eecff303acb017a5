package org.jianbao.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
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
        WordIndex<String> rates,
        WordIndex<Boolean> denominators,
        WordIndex<Boolean> prices,
        WordIndex<Boolean> capVerbs,
        WordIndex<Boolean> notRanks,
        WordIndex<Boolean> notCounted,
        WordIndex<Boolean> afterYears,
        WordIndex<Boolean> periodOpeners,
        WordIndex<Dimension> unitlessMeasures,
        WordIndex<MoneyPart> moneyParts,
        WordIndex<Sense> senses,
        Map<Character, Unit> currencySigns,
        NumberSigns signs,
        Map<Character, Set<String>> rankUnits,
        RoleWords roles,
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
        WordIndex<Unit> units = readUnits();
        return new FigureLexicon(
                units,
                words("not-units.tsv", "word"),
                words("fixed-terms.tsv", "term"),
                qualifiers("BEFORE"),
                qualifiers("INSIDE"),
                qualifiers("AFTER"),
                readRates(),
                words("denominators.tsv", "word"),
                words("price-words.tsv", "word"),
                words("cap-verbs.tsv", "verb"),
                words("not-ranks.tsv", "word"),
                words("not-counted.tsv", "word"),
                words("after-years.tsv", "word"),
                words("period-openers.tsv", "word"),
                readUnitlessMeasures(),
                readMoneyParts(),
                readSenses(),
                readCurrencySigns(units),
                NumberSigns.standard(),
                readRankUnits(),
                RoleWords.standard(),
                AgentWords.standard(),
                IndicatorWords.standard());
    }

    private static WordIndex<Unit> readUnits() {
        Map<String, Unit> units = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("units.tsv").entries()) {
            Unit unit = new Unit(
                    entry.required("unit"),
                    entry.constant("dimension", Dimension.class),
                    entry.decimal("factor").orElse(null),
                    entry.orNull("base_unit"),
                    entry.orNull("code"),
                    entry.required("chinese").equals("yes"),
                    entry.required("one").equals("yes"));
            if (units.put(unit.word(), unit) != null) {
                throw entry.failure("unit " + unit.word() + " stands twice");
            }
        }
        return WordIndex.of(units);
    }

    private static WordIndex<Boolean> words(String file, String column) {
        Map<String, Boolean> words = new HashMap<>();
        LexiconFile.read(file).entries().forEach(entry -> words.put(entry.required(column), true));
        return WordIndex.of(words);
    }

    private static WordIndex<Dimension> readUnitlessMeasures() {
        Map<String, Dimension> words = new HashMap<>();
        LexiconFile.read("unitless-measures.tsv")
                .entries()
                .forEach(entry -> words.put(entry.required("word"), entry.constant("dimension", Dimension.class)));
        return WordIndex.of(words);
    }

    private static WordIndex<MoneyPart> readMoneyParts() {
        Map<String, MoneyPart> parts = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("money-parts.tsv").entries()) {
            BigDecimal factor = entry.decimal("factor").orElseThrow(() -> entry.failure("no factor"));
            parts.put(entry.required("word"), new MoneyPart(entry.required("code"), factor));
        }
        return WordIndex.of(parts);
    }

    private static WordIndex<Sense> readSenses() {
        Map<String, Sense> senses = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("unit-senses.tsv").entries()) {
            Dimension dimension = entry.constant("dimension", Dimension.class);
            senses.put(entry.required("cue"), new Sense(entry.required("unit"), dimension, entry.orNull("code")));
        }
        return WordIndex.of(senses);
    }

    private static Map<Character, Unit> readCurrencySigns(WordIndex<Unit> units) {
        Map<Character, Unit> signs = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("currency-signs.tsv").entries()) {
            Unit unit = units.get(entry.required("unit")).orElseThrow(() -> entry.failure("no such unit"));
            signs.put(entry.required("sign").charAt(0), unit);
        }
        return Map.copyOf(signs);
    }

    private static Map<Character, Set<String>> readRankUnits() {
        Map<Character, Set<String>> units = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("rank-units.tsv").entries()) {
            units.computeIfAbsent(entry.required("after").charAt(0), sign -> new HashSet<>())
                    .add(entry.required("unit"));
        }
        return Map.copyOf(units);
    }

    private static WordIndex<QualifierWord> qualifiers(String position) {
        Map<String, QualifierWord> words = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("qualifiers.tsv").entries()) {
            if (entry.required("position").equals(position)) {
                Qualifier qualifier = entry.constant("qualifier", Qualifier.class);
                boolean touching = entry.required("touching").equals("yes");
                words.put(entry.required("word"), new QualifierWord(qualifier, touching, entry.list("not_in")));
            }
        }
        return WordIndex.of(words);
    }

    private static WordIndex<String> readRates() {
        Map<String, String> words = new HashMap<>();
        LexiconFile.read("rate-words.tsv")
                .entries()
                .forEach(entry -> words.put(entry.required("word"), entry.required("per")));
        return WordIndex.of(words);
    }
}
