package org.jianbao.evaluate;

import static org.jianbao.evaluate.Cells.cell;
import static org.jianbao.evaluate.Cells.plain;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Compares tables and cells of one gold document with what was found, and counts in its score. */
record Comparison(String document, Score score) {
    /** The pairs of rows that are the same; the others count as missed or as extra. */
    List<Alignment.Pair> align(
            String measure,
            List<Map<String, String>> gold,
            List<Map<String, String>> found,
            BiPredicate<Map<String, String>, Map<String, String>> same) {
        Alignment alignment = Alignment.of(gold, found, same);
        score.rows(
                measure,
                alignment.required().size(),
                alignment.extra().stream()
                        .map(row -> new Disagreement(measure, document, "", shown(row)))
                        .toList(),
                alignment.missed().stream()
                        .map(row -> new Disagreement(measure, document, shown(row), ""))
                        .toList());
        return alignment.pairs();
    }

    void compareIfGiven(String measure, Alignment.Pair pair, String gold, String found) {
        if (!cell(pair.gold(), gold).isEmpty()) {
            compare(measure, pair, gold, found);
        }
    }

    void compare(String measure, Alignment.Pair pair, String gold, String found) {
        compare(measure, shown(pair.gold()), cell(pair.gold(), gold), cell(pair.found(), found));
    }

    void compare(String measure, String what, String wanted, String found) {
        score.cell(measure, document + " " + what, wanted, found, plain(wanted).equals(plain(found)));
    }

    void count(String measure, String what, String wanted, String found, boolean right) {
        score.cell(measure, document + " " + what, wanted, found, right);
    }

    static BiPredicate<Map<String, String>, Map<String, String>> same(String column) {
        return (want, have) -> plain(cell(want, column)).equals(plain(cell(have, column)));
    }

    /** What names a row to a reader: its text, title or heading. */
    static String shown(Map<String, String> row) {
        String path = cell(row, "path");
        String name = row.containsKey("heading")
                ? path + " " + cell(row, "heading")
                : row.containsKey("starts_with") ? cell(row, "title") : cell(row, "text");
        return row.containsKey("value") ? name + " = " + cell(row, "value") + " " + cell(row, "unit") : name;
    }
}
