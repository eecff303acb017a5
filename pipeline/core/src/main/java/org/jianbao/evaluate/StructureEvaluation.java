package org.jianbao.evaluate;

import static org.jianbao.evaluate.Cells.cell;
import static org.jianbao.evaluate.Cells.plain;

import java.util.Map;
import java.util.regex.Pattern;
import org.jianbao.row.BulletinRow;

/** Compares masthead, colophon, articles and sections: 兴化市：多措并举… from 近年来 to 安全线。 */
final class StructureEvaluation {
    private static final Pattern LIST_BREAK = Pattern.compile("[,;]");

    private StructureEvaluation() {}

    static void evaluate(GoldDocument gold, BulletinRow bulletin, FoundRows found, Comparison comparison) {
        fields(gold, bulletin, comparison);
        articles(gold, found, comparison);
        if (gold.has("sections")) {
            comparison.align(
                    "sections",
                    gold.rows("sections"),
                    found.sections(),
                    Comparison.same("article").and(Comparison.same("path")).and(Comparison.same("heading")));
        }
    }

    private static void fields(GoldDocument gold, BulletinRow bulletin, Comparison comparison) {
        Map<String, String> cells = Cells.of(bulletin);
        for (Map<String, String> row : gold.rows("bulletin")) {
            String field = cell(row, "field");
            String have = cell(cells, field);
            String shown = field.endsWith("_to") ? LIST_BREAK.matcher(have).replaceAll("|") : have;
            comparison.compare("bulletin fields", field, cell(row, "value"), shown);
        }
    }

    private static void articles(GoldDocument gold, FoundRows found, Comparison comparison) {
        for (Alignment.Pair pair :
                comparison.align("articles", gold.rows("articles"), found.articles(), Comparison.same("title"))) {
            comparison.compareIfGiven("article column", pair, "column", "column_name");
            comparison.compareIfGiven("article subject", pair, "subject_code", "subject_code");
            String starts = cell(pair.gold(), "starts_with");
            if (!starts.isEmpty()) {
                extent(pair, starts, comparison);
            }
        }
    }

    private static void extent(Alignment.Pair pair, String starts, Comparison comparison) {
        String text = plain(cell(pair.found(), "text"));
        String ends = cell(pair.gold(), "ends_with");
        boolean whole = text.startsWith(plain(starts)) && text.endsWith(plain(ends));
        String shown = text.length() <= 40 ? text : text.substring(0, 20) + " … " + text.substring(text.length() - 20);
        comparison.count("article extent", cell(pair.gold(), "title"), starts + " … " + ends, shown, whole);
    }
}
