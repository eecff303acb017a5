package org.jianbao.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jianbao.figure.FigureLexicon.MoneyPart;
import org.jianbao.figure.FigureLexicon.QualifierWord;
import org.jianbao.figure.FigureLexicon.Sense;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/** Reads the files of the lexicon that figures are made with. */
final class FigureLexiconFiles {
    private FigureLexiconFiles() {}

    static WordIndex<Unit> units() {
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

    static WordIndex<Boolean> words(String file, String column) {
        Map<String, Boolean> words = new HashMap<>();
        LexiconFile.read(file).entries().forEach(entry -> words.put(entry.required(column), true));
        return WordIndex.of(words);
    }

    static WordIndex<Dimension> unitlessMeasures() {
        Map<String, Dimension> words = new HashMap<>();
        LexiconFile.read("unitless-measures.tsv")
                .entries()
                .forEach(entry -> words.put(entry.required("word"), entry.constant("dimension", Dimension.class)));
        return WordIndex.of(words);
    }

    static WordIndex<MoneyPart> moneyParts() {
        Map<String, MoneyPart> parts = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("money-parts.tsv").entries()) {
            BigDecimal factor = entry.decimal("factor").orElseThrow(() -> entry.failure("no factor"));
            parts.put(entry.required("word"), new MoneyPart(entry.required("code"), factor));
        }
        return WordIndex.of(parts);
    }

    static WordIndex<Sense> senses() {
        Map<String, Sense> senses = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("unit-senses.tsv").entries()) {
            Dimension dimension = entry.constant("dimension", Dimension.class);
            senses.put(entry.required("cue"), new Sense(entry.required("unit"), dimension, entry.orNull("code")));
        }
        return WordIndex.of(senses);
    }

    static Map<Character, Unit> currencySigns(WordIndex<Unit> units) {
        Map<Character, Unit> signs = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("currency-signs.tsv").entries()) {
            Unit unit = units.get(entry.required("unit")).orElseThrow(() -> entry.failure("no such unit"));
            signs.put(entry.required("sign").charAt(0), unit);
        }
        return Map.copyOf(signs);
    }

    static Map<Character, Set<String>> rankUnits() {
        Map<Character, Set<String>> units = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("rank-units.tsv").entries()) {
            units.computeIfAbsent(entry.required("after").charAt(0), sign -> new HashSet<>())
                    .add(entry.required("unit"));
        }
        return Map.copyOf(units);
    }

    static WordIndex<QualifierWord> qualifiers(String position) {
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

    static WordIndex<String> rates() {
        Map<String, String> words = new HashMap<>();
        LexiconFile.read("rate-words.tsv")
                .entries()
                .forEach(entry -> words.put(entry.required("word"), entry.required("per")));
        return WordIndex.of(words);
    }
}
