package org.jianbao.gold;

import static org.jianbao.gold.GoldRows.number;
import static org.jianbao.gold.GoldRows.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jianbao.analyse.Analysis;
import org.jianbao.row.BulletinRow;

/** Compares the rows of one bulletin with its gold folder: {@code source.txt} and a table for each kind of row. */
public final class GoldBulletin {
    private static final List<String> FIGURE_CELLS = List.of("qualifier", "dimension", "per", "role", "period");
    private static final List<String> MENTION_TYPES =
            List.of("PLACE", "ORGANIZATION", "PERSON", "PROGRAMME", "WORK", "TIME");
    private static final Pattern LIST_BREAK = Pattern.compile("[,;]");
    private static final Pattern TITLE_MARKS = Pattern.compile("^[《》]+|[《》]+$");

    private final Path folder;
    private final Analysis analysis;
    private final GoldScore score = new GoldScore();
    private final Map<String, String> articleOrdinals = new HashMap<>();
    private final Map<String, String> sectionPaths = new HashMap<>();

    private GoldBulletin(Path folder, Analysis analysis) {
        this.folder = folder;
        this.analysis = analysis;
        analysis.articles().forEach(row -> articleOrdinals.put(row.articleId(), String.valueOf(row.ordinal())));
        analysis.sections().forEach(row -> sectionPaths.put(row.sectionId(), row.path()));
    }

    public static GoldScore score(Path folder, Analysis analysis) throws IOException {
        GoldBulletin bulletin = new GoldBulletin(folder, analysis);
        bulletin.score.addCell("bulletin found", analysis.bulletin().isPresent());
        if (analysis.bulletin().isPresent()) {
            bulletin.compareFields(analysis.bulletin().get());
            bulletin.compareArticles();
            bulletin.compareSections();
            bulletin.compareFigures();
            bulletin.compareMentions(analysis.bulletin().get());
        }
        return bulletin.score;
    }

    private void compareFields(BulletinRow row) throws IOException {
        Map<String, String> found = GoldRows.of(row);
        for (Map<String, String> gold : table("bulletin")) {
            String field = gold.get("field");
            String have = found.getOrDefault(field, "");
            boolean list = field.endsWith("_to");
            String shown = list ? LIST_BREAK.matcher(have).replaceAll("|") : have;
            score.addCell("bulletin fields", plain(gold.get("value")).equals(plain(shown)));
        }
    }

    private void compareArticles() throws IOException {
        List<Map<String, String>> found =
                analysis.articles().stream().map(GoldRows::of).toList();
        for (GoldAlignment.Pair pair : align("articles", table("articles"), found, sameCell("title", "title"))) {
            compareIfGiven("article column", pair, "column", "column_name");
            compareIfGiven("article subject", pair, "subject_code", "subject_code");
            String text = plain(pair.found().get("text"));
            if (!cell(pair.gold(), "starts_with").isEmpty()) {
                boolean whole = text.startsWith(plain(cell(pair.gold(), "starts_with")))
                        && text.endsWith(plain(cell(pair.gold(), "ends_with")));
                score.addCell("article extent", whole);
            }
        }
    }

    private void compareSections() throws IOException {
        if (Files.exists(folder.resolve("sections.tsv"))) {
            BiPredicate<Map<String, String>, Map<String, String>> same =
                    sameCell("article", "article").and(sameCell("path", "path")).and(sameCell("heading", "heading"));
            align("sections", table("sections"), inArticles(analysis.sections(), Integer.MAX_VALUE), same);
        }
    }

    private void compareFigures() throws IOException {
        List<Map<String, String>> gold = table("figures");
        List<Map<String, String>> found = inArticles(analysis.figures(), lastArticle(gold));
        BiPredicate<Map<String, String>, Map<String, String>> same = sameCell("unit", "unit")
                .and((want, have) -> number(cell(want, "value")).equals(number(cell(have, "value"))))
                .and((want, have) -> number(cell(want, "value_max")).equals(number(cell(have, "value_max"))));
        for (GoldAlignment.Pair pair : align("figures (value, max, unit)", gold, found, same)) {
            if (!GoldAlignment.isOptional(pair.gold())) {
                compareFigure(pair);
            }
        }
    }

    private void compareFigure(GoldAlignment.Pair pair) {
        FIGURE_CELLS.forEach(name -> compare("figure " + name, pair, name, name));
        compare("figure subject", pair, "subject", "subject");
        compare("figure indicator exact", pair, "indicator", "indicator");
        String want = plain(cell(pair.gold(), "indicator"));
        String have = plain(cell(pair.found(), "indicator"));
        boolean close = 2 * common(want, have) >= 0.6 * (want.length() + have.length()) && !have.isEmpty();
        score.addCell("figure indicator overlap>=.6", close);
        String section = cell(pair.gold(), "section");
        if (!section.isEmpty()) {
            String path = sectionPaths.getOrDefault(cell(pair.found(), "section_id"), "0");
            score.addCell("figure section", section.equals(path));
        }
    }

    private void compareMentions(BulletinRow row) throws IOException {
        List<Map<String, String>> gold = table("mentions");
        if (gold.isEmpty()) {
            return;
        }
        int limit = limit(row.text());
        List<Map<String, String>> found = inArticles(analysis.mentions(), lastArticle(gold)).stream()
                .filter(mention -> before(row.text(), mention) < limit)
                .toList();
        for (String type : MENTION_TYPES) {
            compareMentions(type, ofType(gold, type), ofType(found, type));
        }
    }

    private void compareMentions(String type, List<Map<String, String>> gold, List<Map<String, String>> found) {
        if (gold.isEmpty() && found.isEmpty()) {
            return;
        }
        List<Map<String, String>> ordered = gold.stream()
                .sorted(Comparator.comparingInt(row -> Integer.parseInt(row.get("article"))))
                .toList();
        BiPredicate<Map<String, String>, Map<String, String>> same =
                (want, have) -> bare(cell(want, "text")).equals(bare(cell(have, "text")));
        for (GoldAlignment.Pair pair : align("mentions " + type, ordered, found, same)) {
            if (GoldAlignment.isOptional(pair.gold())) {
                continue;
            }
            compareIfGiven("normalized " + type, pair, "normalized", "normalized");
            if (type.equals("ORGANIZATION")) {
                compare("resolved ORGANIZATION", pair, "name", "name");
            }
        }
    }

    /** How much of the text was annotated with names: up to the passage of {@code mentions.upto}, if there is one. */
    private int limit(String source) throws IOException {
        Path upTo = folder.resolve("mentions.upto");
        if (!Files.exists(upTo)) {
            return Integer.MAX_VALUE;
        }
        String last = plain(Files.readString(upTo));
        int start = plain(source).indexOf(last);
        return start < 0 ? Integer.MAX_VALUE : start + last.length();
    }

    private int before(String source, Map<String, String> mention) {
        if (!Files.exists(folder.resolve("mentions.upto"))) {
            return 0;
        }
        int start = source.offsetByCodePoints(0, Integer.parseInt(mention.get("source_start")));
        return plain(source.substring(0, start)).length();
    }

    private List<GoldAlignment.Pair> align(
            String measure,
            List<Map<String, String>> gold,
            List<Map<String, String>> found,
            BiPredicate<Map<String, String>, Map<String, String>> same) {
        GoldAlignment alignment = GoldAlignment.of(gold, found, same);
        score.add(
                measure,
                alignment.required().size(),
                alignment.extra().size(),
                alignment.missed().size());
        return alignment.pairs();
    }

    private void compareIfGiven(String measure, GoldAlignment.Pair pair, String gold, String found) {
        if (!cell(pair.gold(), gold).isEmpty()) {
            compare(measure, pair, gold, found);
        }
    }

    private void compare(String measure, GoldAlignment.Pair pair, String gold, String found) {
        score.addCell(measure, sameCell(gold, found).test(pair.gold(), pair.found()));
    }

    private List<Map<String, String>> inArticles(List<? extends Record> rows, int last) {
        return rows.stream()
                .map(GoldRows::of)
                .peek(row -> row.put("article", articleOrdinals.getOrDefault(row.get("article_id"), "")))
                .filter(row -> Integer.parseInt(row.get("article")) <= last)
                .toList();
    }

    private List<Map<String, String>> table(String name) throws IOException {
        return GoldRows.read(folder.resolve(name + ".tsv"));
    }

    private static int lastArticle(List<Map<String, String>> gold) {
        return gold.stream()
                .mapToInt(row -> Integer.parseInt(row.get("article")))
                .max()
                .orElse(0);
    }

    private static List<Map<String, String>> ofType(List<Map<String, String>> rows, String type) {
        return rows.stream().filter(row -> row.get("type").equals(type)).toList();
    }

    private static BiPredicate<Map<String, String>, Map<String, String>> sameCell(String gold, String found) {
        return (want, have) -> plain(cell(want, gold)).equals(plain(cell(have, found)));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static String bare(String text) {
        return TITLE_MARKS.matcher(plain(text)).replaceAll("");
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
