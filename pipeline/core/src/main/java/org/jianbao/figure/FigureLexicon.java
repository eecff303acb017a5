package org.jianbao.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

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
        RoleWords roles,
        AgentWords agents,
        IndicatorWords indicators) {
    /** The longest qualifier or rate word, in characters. */
    static final int LONGEST_WORD = 6;

    /** A word that says how exactly a number is given. */
    record QualifierWord(Qualifier qualifier, boolean touching, List<String> notIn) {}

    static FigureLexicon standard() {
        return new FigureLexicon(
                readUnits(),
                words("not-units.tsv", "word"),
                words("fixed-terms.tsv", "term"),
                qualifiers("BEFORE"),
                qualifiers("INSIDE"),
                qualifiers("AFTER"),
                readRates(),
                words("denominators.tsv", "word"),
                words("price-words.tsv", "word"),
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
