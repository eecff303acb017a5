package org.jianbao.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** A look-up says what trying each word says, of any words and any text. */
    @Test
    void aLookUpIsTryingEachWord() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            Map<String, String> words = new TreeMap<>();
            for (int i = random.nextInt(60); i >= 0; i--) {
                String word = text(random, 1 + random.nextInt(4));
                words.put(word, word);
            }
            WordIndex<String> index = WordIndex.of(words);
            String text = text(random, 40);
            for (int start = 0; start <= text.length(); start++) {
                int at = start;
                List<String> expected = IntStream.rangeClosed(at, text.length())
                        .mapToObj(end -> text.substring(at, end))
                        .filter(words::containsKey)
                        .toList();
                assertEquals(
                        expected,
                        index.allAt(text, at).stream()
                                .map(WordIndex.Match::value)
                                .toList());
                WordIndex.Match<String> longest = index.longestAt(text, at);
                String last = expected.isEmpty() ? null : expected.get(expected.size() - 1);
                assertEquals(last, longest == null ? null : longest.value());
            }
        }
    }

    private static String text(Random random, int length) {
        return random.ints(length, '平', '平' + 12)
                .map(character -> random.nextInt(3) == 0 ? character : character * 31 % 0x9FFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
