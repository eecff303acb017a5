package org.jianbao.evaluate;

import static org.jianbao.evaluate.Cells.cell;
import static org.jianbao.evaluate.Cells.number;
import static org.jianbao.evaluate.Cells.plain;

import java.util.List;
import java.util.Map;

/** Compares figures by value, greatest value and unit, and of those found in both all that is said of them. */
final class FigureEvaluation {
    private static final List<String> CELLS = List.of("qualifier", "dimension", "per", "role", "period");
    private static final double CLOSE = 0.6;

    private FigureEvaluation() {}

    static void evaluate(GoldDocument gold, FoundRows found, Comparison comparison) {
        List<Map<String, String>> wanted = gold.rows("figures");
        for (Alignment.Pair pair : comparison.align(
                "figures (value, max, unit)",
                wanted,
                found.figures(MentionEvaluation.lastArticle(wanted)),
                FigureEvaluation::sameQuantity)) {
            if (!Alignment.isOptional(pair.gold())) {
                meaning(pair, found, comparison);
            }
        }
    }

    private static boolean sameQuantity(Map<String, String> want, Map<String, String> have) {
        return number(cell(want, "value")).equals(number(cell(have, "value")))
                && number(cell(want, "value_max")).equals(number(cell(have, "value_max")))
                && plain(cell(want, "unit")).equals(plain(cell(have, "unit")));
    }

    private static void meaning(Alignment.Pair pair, FoundRows found, Comparison comparison) {
        CELLS.forEach(name -> comparison.compare("figure " + name, pair, name, name));
        comparison.compare("figure subject", pair, "subject", "subject");
        comparison.compare("figure indicator exact", pair, "indicator", "indicator");
        String want = cell(pair.gold(), "indicator");
        String have = cell(pair.found(), "indicator");
        String where = Comparison.shown(pair.gold());
        comparison.count("figure indicator overlap>=.6", where, want, have, close(plain(want), plain(have)));
        String section = cell(pair.gold(), "section");
        if (!section.isEmpty()) {
            comparison.compare("figure section", where, section, found.sectionPath(cell(pair.found(), "section_id")));
        }
    }

    private static boolean close(String want, String have) {
        return !have.isEmpty() && 2 * common(want, have) >= CLOSE * (want.length() + have.length());
    }

    private static long common(String want, String have) {
        return want.chars()
                .distinct()
                .mapToLong(c -> Math.min(
                        want.chars().filter(x -> x == c).count(),
                        have.chars().filter(x -> x == c).count()))
                .sum();
    }
}
