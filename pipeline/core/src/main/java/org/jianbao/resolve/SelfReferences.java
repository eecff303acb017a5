package org.jianbao.resolve;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.gazetteer.Division;
import org.jianbao.gazetteer.DivisionLevel;
import org.jianbao.language.Passage;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jspecify.annotations.Nullable;

/** The words by which a text speaks of its own place, 我县, 全市, or of the whole country, 全国. Shared by threads. */
final class SelfReferences {
    /** How far the place reaches that a text calls its own. */
    enum Reach {
        NATION,
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWN,
        /** 全区: an autonomous region, or a district of a city. */
        REGION_OR_DISTRICT;

        /** Whether {@code division} may be called so: 全市 is said of 兴化市, a county, too. */
        boolean fits(Division division) {
            return switch (this) {
                case REGION_OR_DISTRICT -> endsWith(division, "区");
                case PREFECTURE -> endsWith(division, "市") || division.level() == DivisionLevel.PREFECTURE;
                default -> division.level().name().equals(name());
            };
        }

        private static boolean endsWith(Division division, String ending) {
            return division.name().endsWith(ending) && division.level() != DivisionLevel.TOWN;
        }
    }

    private static final String CLAUSE_SIGNS = "，,；;：:。！？（(）)—>　 ";

    private final WordIndex<Reach> words;
    private final WordIndex<Boolean> national;

    private SelfReferences(WordIndex<Reach> words, WordIndex<Boolean> national) {
        this.words = words;
        this.national = national;
    }

    static SelfReferences standard() {
        Map<String, Reach> words = new HashMap<>();
        LexiconFile.read("self-references.tsv")
                .entries()
                .forEach(entry -> words.put(entry.required("word"), entry.constant("level", Reach.class)));
        Map<String, Boolean> national = new HashMap<>();
        LexiconFile.read("national-words.tsv").entries().forEach(entry -> national.put(entry.required("word"), true));
        return new SelfReferences(WordIndex.of(words), WordIndex.of(national));
    }

    /** Whether a title speaks of the whole country: 2024年我国卫生健康事业发展统计公报. */
    boolean isNational(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (national.longestAt(title, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause begins at {@code position}: 全国冰雪特色学校 is a title that a county's school was given. */
    private static boolean opens(String text, int position) {
        return position == 0 || CLAUSE_SIGNS.indexOf(text.charAt(position - 1)) >= 0;
    }

    /** The reach that the passages speak of most often; null if they never do. */
    @Nullable
    Reach most(List<Passage> passages) {
        return most(counts(passages));
    }

    /** The same, the whole country aside, which a county's text names for what it took part in: 全国文明县. */
    @Nullable
    Reach mostOfPlaces(List<Passage> passages) {
        Map<Reach, Integer> counts = counts(passages);
        counts.remove(Reach.NATION);
        return most(counts);
    }

    private static @Nullable Reach most(Map<Reach, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Reach, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private Map<Reach, Integer> counts(List<Passage> passages) {
        Map<Reach, Integer> counts = new EnumMap<>(Reach.class);
        for (Passage passage : passages) {
            for (int i = 0; i < passage.text().length(); i++) {
                WordIndex.Match<Reach> word = words.longestAt(passage.text(), i);
                if (word != null && (word.value() != Reach.NATION || opens(passage.text(), i))) {
                    counts.merge(word.value(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
