package org.jianbao.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words with their meanings, found in a text by the longest match at a position: of 平方 and 平方米, 平方米.
 *
 * <p>Immutable, and shared by threads. A look-up costs one short search a character and allocates only what it finds.
 *
 * @param <V> what a word means
 */
public final class WordIndex<V> {
    private static final int LASTS = 1024;

    private final WordTable<V> table;
    private final int size;

    /** A bit for each character that a word may end with, at its lowest bits: most places end no word, and show it here. */
    private final BitSet lasts = new BitSet(LASTS);

    /** The characters that words begin with, and the first two of each: most places begin no word, and show it here. */
    private final HashedBits firsts;

    private final HashedBits pairs;

    /** Whether a single character is a word, so that the second tells nothing. */
    private final boolean singles;

    /** The length of the longest word. */
    private final int longest;

    private WordIndex(WordTable<V> table, Set<String> words) {
        this.table = table;
        this.size = words.size();
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
        this.singles = words.stream().anyMatch(word -> word.length() == 1);
        this.firsts =
                new HashedBits(words.stream().map(word -> (int) word.charAt(0)).collect(Collectors.toSet()));
        this.pairs = new HashedBits(words.stream()
                .filter(word -> word.length() > 1)
                .map(word -> pair(word, 0))
                .collect(Collectors.toSet()));
        words.forEach(word -> lasts.set(word.charAt(word.length() - 1) % LASTS));
    }

    public static <V> WordIndex<V> of(Map<String, ? extends V> words) {
        SortedMap<String, V> sorted = new TreeMap<>(words);
        sorted.remove("");
        return new WordIndex<>(WordTable.of(List.copyOf(sorted.entrySet())), sorted.keySet());
    }

    /** A word found in a text, from {@code start} to before {@code end}. */
    public record Match<V>(int start, int end, V value) {}

    public int size() {
        return size;
    }

    public Optional<V> get(String word) {
        return Optional.ofNullable(get(word, 0, word.length()));
    }

    /** Whether a word may begin at {@code start}; a no is sure. */
    private boolean mayStart(CharSequence text, int start) {
        if (start >= text.length() || !firsts.mayHold(text.charAt(start))) {
            return false;
        }
        return singles || start + 1 < text.length() && pairs.mayHold(pair(text, start));
    }

    private static int pair(CharSequence text, int start) {
        return text.charAt(start) << Character.SIZE | text.charAt(start + 1);
    }

    /** What the word that is this one character means; null if it is none. */
    public @Nullable V get(char word) {
        int state = table.next(WordTable.ROOT, word);
        return state == WordTable.ROOT ? null : table.value(state);
    }

    private @Nullable V get(String text, int start, int end) {
        int state = WordTable.ROOT;
        for (int i = start; i < end; i++) {
            state = table.next(state, text.charAt(i));
            if (state == WordTable.ROOT) {
                return null;
            }
        }
        return end > start ? table.value(state) : null;
    }

    public boolean contains(String word) {
        return get(word, 0, word.length()) != null;
    }

    /** The longest word that begins at {@code start}; null if none does. */
    public @Nullable Match<V> longestAt(CharSequence text, int start) {
        if (!mayStart(text, start)) {
            return null;
        }
        int state = WordTable.ROOT;
        int word = WordTable.ROOT;
        int end = start;
        for (int i = start; i < text.length(); i++) {
            state = table.next(state, text.charAt(i));
            if (state == WordTable.ROOT) {
                break;
            }
            if (table.isWord(state)) {
                word = state;
                end = i + 1;
            }
            if (table.isLeaf(state)) {
                break;
            }
        }
        V value = word == WordTable.ROOT ? null : table.value(word);
        return value == null ? null : new Match<>(start, end, value);
    }

    /** Whether a word, the longest where it begins, runs up to or across {@code end}: 会客厅 up to what follows 客, and 厅. */
    public boolean reaches(CharSequence text, int end) {
        for (int start = Math.max(0, end - longest); start < end; start++) {
            Match<V> word = longestAt(text, start);
            if (word != null && word.end() >= end) {
                return true;
            }
        }
        return false;
    }

    /** All words that begin at {@code start}, the shortest first. */
    public List<Match<V>> allAt(CharSequence text, int start) {
        if (!mayStart(text, start)) {
            return List.of();
        }
        List<Match<V>> found = new ArrayList<>(2);
        int state = WordTable.ROOT;
        for (int i = start; i < text.length(); i++) {
            state = table.next(state, text.charAt(i));
            if (state == WordTable.ROOT) {
                break;
            }
            V value = table.value(state);
            if (value != null) {
                found.add(new Match<>(start, i + 1, value));
            }
        }
        return found;
    }

    /** The longest word that ends right before {@code end}, tried at each length; null if none does. */
    public @Nullable Match<V> longestBefore(String text, int end, int longest) {
        if (end <= 0 || !lasts.get(text.charAt(end - 1) % LASTS)) {
            return null;
        }
        for (int start = Math.max(0, end - longest); start < end; start++) {
            V value = get(text, start, end);
            if (value != null) {
                return new Match<>(start, end, value);
            }
        }
        return null;
    }
}
