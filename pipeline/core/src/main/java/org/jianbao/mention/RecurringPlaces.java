package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Span;

/** Sees the places of an article again where nothing stands before them: 泸江河 after 建水县泸江河. */
final class RecurringPlaces {
    private static final int SHORTEST = 3;

    private final WordIndex<Boolean> names;

    RecurringPlaces(Set<String> told) {
        Map<String, Boolean> words = new TreeMap<>();
        told.stream().filter(name -> name.length() >= SHORTEST).forEach(name -> words.put(name, true));
        names = WordIndex.of(words);
    }

    List<Span> find(FeatureScan scan) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < scan.text.length(); i++) {
            WordIndex.Match<Boolean> name = names.longestAt(scan.text, i);
            if (name != null && scan.positions.startsWord(i)) {
                found.add(new Span(i, name.end()));
                i = name.end() - 1;
            }
        }
        return found;
    }
}
