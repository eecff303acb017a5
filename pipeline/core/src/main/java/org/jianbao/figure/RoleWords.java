package org.jianbao.figure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jspecify.annotations.Nullable;

/** The words that give a figure its role, from {@code role-words.tsv}, by the place where they are looked for. */
final class RoleWords {
    /** Where a role word is looked for. */
    enum Place {
        ADJACENT,
        /** Right before the number, with no name before it in its clause: 增幅, but not 平均增幅. */
        ALONE,
        CLAUSE,
        SENTENCE,
        /** Before where a change begins: 从. */
        ORIGIN,
        /** The end of a verb that leads a change from one number to another: 到 in 由7米拓宽到12米. */
        END,
        /** Between a role word and the number, beside the qualifiers: 了. */
        FILLER,
        /** Anywhere before the number in its clause, unless the period that is spoken of is over: 预计. */
        ESTIMATE
    }

    private static final int LONGEST = 5;

    /** By place; a word without a role holds a role word and says nothing: 规划 in 规划局. */
    private final Map<Place, WordIndex<Optional<Role>>> words;

    private RoleWords(Map<Place, WordIndex<Optional<Role>>> words) {
        this.words = words;
    }

    static RoleWords standard() {
        Map<Place, Map<String, Optional<Role>>> read = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            read.put(place, new HashMap<>());
        }
        for (LexiconEntry entry : LexiconFile.read("role-words.tsv").entries()) {
            Optional<Role> role = entry.optional("role").map(name -> entry.constant("role", Role.class));
            read.getOrDefault(entry.constant("place", Place.class), new HashMap<>())
                    .put(entry.required("word"), role);
        }
        Map<Place, WordIndex<Optional<Role>>> words = new EnumMap<>(Place.class);
        read.forEach((place, there) -> words.put(place, WordIndex.of(there)));
        return new RoleWords(words);
    }

    /** The role of the longest word that ends right before {@code end}; null if none does. */
    @Nullable
    Role adjacent(String text, int end) {
        WordIndex.Match<Optional<Role>> match = index(Place.ADJACENT).longestBefore(text, end, LONGEST);
        return match == null ? null : match.value().orElse(null);
    }

    /** The role of the longest word that stands alone between the start of its clause and {@code end}; null if none does. */
    @Nullable
    Role alone(String text, int clause, int end) {
        WordIndex.Match<Optional<Role>> match = index(Place.ALONE).longestBefore(text, end, LONGEST);
        return match != null && match.start() == clause ? match.value().orElse(null) : null;
    }

    /** The role of the last word of that place in {@code text[from, to)}; null if there is none. */
    @Nullable
    Role within(Place place, String text, int from, int to) {
        Role role = null;
        for (int i = from; i < to; i++) {
            WordIndex.Match<Optional<Role>> match = index(place).longestAt(text, i);
            if (match != null && match.end() <= to) {
                role = match.value().orElse(role);
                i = match.end() - 1;
            }
        }
        return role;
    }

    /** Whether a word at {@code start} says where a change begins: 从. */
    boolean isOrigin(String text, int start) {
        return index(Place.ORIGIN).longestAt(text, start) != null;
    }

    /** Whether a word ends before {@code end} that leads a change to its end: 到. */
    boolean leadsTo(String text, int end) {
        return index(Place.END).longestBefore(text, end, LONGEST) != null;
    }

    /** Where a word begins that ends before {@code end} and only leads to the number, 了; {@code end} itself without one. */
    int fillerStart(String text, int end) {
        WordIndex.Match<Optional<Role>> match = index(Place.FILLER).longestBefore(text, end, LONGEST);
        return match == null ? end : match.start();
    }

    private WordIndex<Optional<Role>> index(Place place) {
        return Objects.requireNonNull(words.get(place));
    }
}
