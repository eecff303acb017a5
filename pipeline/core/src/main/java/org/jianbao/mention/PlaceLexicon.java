package org.jianbao.mention;

import java.util.HashMap;
import java.util.Map;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/** The words that tell places without a division code, read once and shared by all searches. */
final class PlaceLexicon {
    /** Where the name begins that ends with a suffix. */
    enum Kind {
        /** After the place it lies in: 红石镇|青岭村. */
        LOCAL,
        /** The same, but the ending is too common to trust a plain noun before it: 三红线, 人民路. */
        STRICT,
        /** Right after the place it lies in: 宿州|站. */
        ATTACHED,
        /** Perhaps with the place it lies in: 茄子河惠民带状公园. */
        OWNED,
        /** With the place it lies in and what it is for: 泰兴|绿色发展|试验区. */
        PLACED,
        /** The same as OWNED, or with the level of that place: 柳河县经开区, 县经开区. */
        ZONE,
        /** Where the tokenizer takes the whole word for the name of a place: 罗通山. */
        PROPER,
        /** As LOCAL, STRICT, or after the two shortened places that it joins: 通梅|高速. */
        ROAD
    }

    final WordIndex<Kind> suffixes;
    final WordIndex<Boolean> generic = words("generic-place-words.tsv");
    final WordIndex<Boolean> openers = words("place-openers.tsv");
    final WordIndex<Boolean> followers = words("place-followers.tsv");
    final WordIndex<Boolean> known = words("named-regions.tsv", "countries.tsv");
    final WordIndex<Boolean> others = words("not-named-places.tsv");
    final WordIndex<Boolean> levels;

    private PlaceLexicon() {
        suffixes = LexiconFile.read("place-suffixes.tsv").constants("suffix", "kind", Kind.class);
        levels = LexiconFile.read("office-levels.tsv").words("level");
    }

    static PlaceLexicon standard() {
        return new PlaceLexicon();
    }

    private static WordIndex<Boolean> words(String... files) {
        Map<String, Boolean> words = new HashMap<>();
        for (String file : files) {
            LexiconFile.read(file).entries().forEach(entry -> words.put(entry.required("word"), true));
        }
        return WordIndex.of(words);
    }
}
