package org.jianbao.figure;

import java.util.List;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/** The words that name two things at once, 城乡 for 城镇 and 农村, from {@code paired-words.tsv}. */
final class PairedWords {
    private final WordIndex<List<String>> words;

    private PairedWords(WordIndex<List<String>> words) {
        this.words = words;
    }

    static PairedWords standard() {
        return new PairedWords(LexiconFile.read("paired-words.tsv")
                .index("word", entry -> List.of(entry.required("first"), entry.required("second"))));
    }

    /** The two names that {@code name} holds: 汽车产量 and 汽车销量 of 汽车产销量; empty if it holds no such word. */
    List<String> split(String name) {
        for (int i = 0; i < name.length(); i++) {
            WordIndex.Match<List<String>> word = words.longestAt(name, i);
            if (word != null) {
                String before = name.substring(0, i);
                String after = name.substring(word.end());
                return word.value().stream().map(one -> before + one + after).toList();
            }
        }
        return List.of();
    }
}
