package org.jianbao.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.analyse.Analysis;

/** The rows that the program found in one bulletin, by column, each with the ordinal of its article. */
final class FoundRows {
    private final Analysis analysis;
    private final Map<String, String> articleOrdinals = new HashMap<>();
    private final Map<String, String> sectionPaths = new HashMap<>();

    FoundRows(Analysis analysis) {
        this.analysis = analysis;
        analysis.articles().forEach(row -> articleOrdinals.put(row.articleId(), String.valueOf(row.ordinal())));
        analysis.sections().forEach(row -> sectionPaths.put(row.sectionId(), row.path()));
    }

    List<Map<String, String>> articles() {
        return analysis.articles().stream().map(Cells::of).toList();
    }

    List<Map<String, String>> sections() {
        return inArticles(analysis.sections(), Integer.MAX_VALUE);
    }

    /** The figures of the articles up to the one with ordinal {@code last}. */
    List<Map<String, String>> figures(int last) {
        return inArticles(analysis.figures(), last);
    }

    /** The mentions of the articles up to the one with ordinal {@code last}. */
    List<Map<String, String>> mentions(int last) {
        return inArticles(analysis.mentions(), last);
    }

    /** The path of a section, {@code 2.3}; 0 outside all sections. */
    String sectionPath(String sectionId) {
        return sectionPaths.getOrDefault(sectionId, "0");
    }

    private List<Map<String, String>> inArticles(List<? extends Record> rows, int last) {
        return rows.stream()
                .map(Cells::of)
                .peek(row -> row.put("article", articleOrdinals.getOrDefault(row.get("article_id"), "")))
                .filter(row -> Integer.parseInt(row.getOrDefault("article", "")) <= last)
                .toList();
    }
}
