package org.jianbao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordIndexTest {
    private final WordIndex<String> units = WordIndex.of(Map.of("平方", "m2", "平方米", "m2", "平方公里", "km2"));

    @Test
    void theLongestWordWins() {
        WordIndex.Match<String> match = Objects.requireNonNull(units.longestAt("3平方公里的", 1));
        assertEquals(new WordIndex.Match<>(1, 5, "km2"), match);
    }

    @Test
    void aWordThatIsNotThereIsNotFound() {
        assertNull(units.longestAt("3公里", 1));
    }

    @Test
    void allWordsAtAPlaceComeShortestFirst() {
        assertEquals(
                List.of(2, 3),
                units.allAt("平方米", 0).stream().map(WordIndex.Match::end).toList());
    }
}
