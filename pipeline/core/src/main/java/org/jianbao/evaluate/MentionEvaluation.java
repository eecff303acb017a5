package org.jianbao.evaluate;

import static org.jianbao.evaluate.Cells.bare;
import static org.jianbao.evaluate.Cells.cell;
import static org.jianbao.evaluate.Cells.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jianbao.mention.MentionType;
import org.jianbao.row.BulletinRow;

/** Compares mentions by their text, type by type, and of those found in both the code or the full name. */
final class MentionEvaluation {
    private static final List<MentionType> TYPES = List.of(
            MentionType.PLACE,
            MentionType.ORGANIZATION,
            MentionType.PERSON,
            MentionType.PROGRAMME,
            MentionType.WORK,
            MentionType.TIME);

    private MentionEvaluation() {}

    static void evaluate(GoldDocument gold, BulletinRow bulletin, FoundRows found, Comparison comparison) {
        List<Map<String, String>> wanted = gold.rows("mentions");
        if (wanted.isEmpty()) {
            return;
        }
        List<Map<String, String>> rows = annotated(gold, bulletin.text(), found.mentions(lastArticle(wanted)));
        for (MentionType type : TYPES) {
            compare(type, ofType(wanted, type), ofType(rows, type), comparison);
        }
    }

    /** The ordinal of the last article that was annotated. */
    static int lastArticle(List<Map<String, String>> rows) {
        return rows.stream()
                .mapToInt(row -> Integer.parseInt(cell(row, "article")))
                .max()
                .orElse(0);
    }

    private static void compare(
            MentionType type, List<Map<String, String>> gold, List<Map<String, String>> found, Comparison comparison) {
        if (gold.isEmpty() && found.isEmpty()) {
            return;
        }
        List<Map<String, String>> ordered = gold.stream()
                .sorted(Comparator.comparingInt(row -> Integer.parseInt(cell(row, "article"))))
                .toList();
        for (Alignment.Pair pair :
                comparison.align("mentions " + type, ordered, found, (want, have) -> bare(cell(want, "text"))
                        .equals(bare(cell(have, "text"))))) {
            if (Alignment.isOptional(pair.gold())) {
                continue;
            }
            comparison.compareIfGiven("normalized " + type, pair, "normalized", "normalized");
            if (type == MentionType.ORGANIZATION) {
                comparison.compare("resolved ORGANIZATION", pair, "name", "name");
            }
        }
    }

    /** The rows that stand before the end of the last annotated passage. */
    private static List<Map<String, String>> annotated(
            GoldDocument gold, String source, List<Map<String, String>> rows) {
        String last = plain(gold.lastPassageWithNames().orElse(""));
        int start = last.isEmpty() ? -1 : plain(source).indexOf(last);
        return start < 0
                ? rows
                : rows.stream()
                        .filter(row -> before(source, row) < start + last.length())
                        .toList();
    }

    private static int before(String source, Map<String, String> mention) {
        int start = source.offsetByCodePoints(0, Integer.parseInt(cell(mention, "source_start")));
        return plain(source.substring(0, start)).length();
    }

    private static List<Map<String, String>> ofType(List<Map<String, String>> rows, MentionType type) {
        return rows.stream()
                .filter(row -> cell(row, "type").equals(type.name()))
                .toList();
    }
}
