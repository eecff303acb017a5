package org.jianbao.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.gazetteer.Division;
import org.jianbao.gazetteer.Gazetteer;
import org.jianbao.lexicon.LexiconFile;
import org.jspecify.annotations.Nullable;

/**
 * Whose office is meant where only its level stands: in an article on 兴化市 the 市文明办 is 兴化市文明办, and the 省委 is
 * 江苏省委.
 */
final class OfficeResolver {
    private final Gazetteer gazetteer;
    private final Map<String, List<String>> endings = new HashMap<>();

    OfficeResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        LexiconFile.read("office-levels.tsv")
                .entries()
                .forEach(entry -> endings.put(entry.required("level"), entry.list("endings")));
    }

    /**
     * The full name of {@code office}, which begins with {@code level}; empty if no such place is known.
     *
     * @param ofArticle the places that the article may speak for, the likeliest first
     */
    Optional<String> fullName(String office, String level, @Nullable Division ofSentence, List<Division> ofArticle) {
        String rest = office.substring(level.length());
        return place(level, ofSentence)
                .or(() -> ofArticle.stream()
                        .flatMap(place -> place(level, place).stream())
                        .findFirst())
                .map(place -> place.name() + rest);
    }

    private Optional<Division> place(String level, @Nullable Division from) {
        if (from == null) {
            return Optional.empty();
        }
        return isOfLevel(level, from)
                ? Optional.of(from)
                : gazetteer.above(from).stream()
                        .filter(d -> isOfLevel(level, d))
                        .findFirst();
    }

    private boolean isOfLevel(String level, Division division) {
        return endings.getOrDefault(level, List.of()).stream()
                .anyMatch(ending -> division.name().endsWith(ending));
    }
}
