package org.jianbao.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.quantity.QuantityLexicon.MoneyPart;
import org.jianbao.quantity.QuantityLexicon.QualifierWord;
import org.jianbao.quantity.QuantityLexicon.Sense;

/** Reads the files of the lexicon that quantities are made with. */
final class QuantityLexiconFiles {
    private QuantityLexiconFiles() {}

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
        return LexiconFile.read(file).words(column);
    }

    /** The words before where a change begins: 从. */
    static WordIndex<Boolean> origins() {
        return LexiconFile.read("role-words.tsv")
                .where(entry -> entry.required("place").equals("ORIGIN"))
                .words("word");
    }

    static WordIndex<Dimension> unitlessMeasures() {
        return LexiconFile.read("unitless-measures.tsv").constants("word", "dimension", Dimension.class);
    }

    static WordIndex<MoneyPart> moneyParts() {
        return LexiconFile.read("money-parts.tsv")
                .index(
                        "word",
                        entry -> new MoneyPart(
                                entry.required("code"),
                                entry.decimal("factor").orElseThrow(() -> entry.failure("no factor"))));
    }

    static WordIndex<Sense> senses() {
        return LexiconFile.read("unit-senses.tsv")
                .index(
                        "cue",
                        entry -> new Sense(
                                entry.required("unit"),
                                entry.constant("dimension", Dimension.class),
                                entry.orNull("code")));
    }

    static WordIndex<Unit> currencySigns(WordIndex<Unit> units) {
        return LexiconFile.read("currency-signs.tsv").index("sign", entry -> units.get(entry.required("unit"))
                .orElseThrow(() -> entry.failure("no such unit")));
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
        return LexiconFile.read("qualifiers.tsv")
                .where(entry -> entry.required("position").equals(position))
                .index(
                        "word",
                        entry -> new QualifierWord(
                                entry.constant("qualifier", Qualifier.class),
                                entry.required("touching").equals("yes"),
                                entry.list("not_in")));
    }

    static WordIndex<Optional<String>> rates() {
        return LexiconFile.read("rate-words.tsv").index("word", entry -> entry.optional("per"));
    }
}
