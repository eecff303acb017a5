package org.jianbao.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
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
    private static final int SPREAD = 0x9E3779B1;
    private static final int LONG_BITS = 6;

    /** Bits for each first character, so that hardly one in eight shows for another. */
    private static final int FIRSTS = 8;

    private final WordTable<V> table;
    private final int size;

    /** A bit for each character that a word may end with, at its lowest bits: most places end no word, and show it here. */
    private final BitSet lasts = new BitSet(LASTS);

    /** A bit for each character that a word may begin with, at its hash: most places begin no word, and show it here. */
    private final long[] firsts;

    private final int firstsShift;

    private WordIndex(WordTable<V> table, int size, Collection<Character> firsts) {
        this.table = table;
        this.size = size;
        int words = Integer.highestOneBit(Math.max(1, FIRSTS * firsts.size() / Long.SIZE)) << 1;
        this.firsts = new long[words];
        this.firstsShift = Integer.numberOfLeadingZeros(Long.SIZE * words - 1);
        for (char first : firsts) {
            int bit = first * SPREAD >>> firstsShift;
            this.firsts[bit >>> LONG_BITS] |= 1L << bit;
        }
    }

    public static <V> WordIndex<V> of(Map<String, ? extends V> words) {
        SortedMap<String, V> sorted = new TreeMap<>(words);
        sorted.remove("");
        List<Map.Entry<String, V>> entries = List.copyOf(sorted.entrySet());
        Set<Character> firsts =
                sorted.keySet().stream().map(word -> word.charAt(0)).collect(Collectors.toSet());
        WordIndex<V> index = new WordIndex<>(WordTable.of(entries), entries.size(), firsts);
        sorted.keySet().forEach(word -> index.lasts.set(word.charAt(word.length() - 1) % LASTS));
        return index;
    }

    /** A word found in a text, from {@code start} to before {@code end}. */
    public record Match<V>(int start, int end, V value) {}

    public int size() {
        return size;
    }

    public Optional<V> get(String word) {
        return Optional.ofNullable(get(word, 0, word.length()));
    }

    /** Whether a word may begin with {@code first}; a no is sure. */
    private boolean mayStart(char first) {
        int bit = first * SPREAD >>> firstsShift;
        return (firsts[bit >>> LONG_BITS] & 1L << bit) != 0;
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
        if (start >= text.length() || !mayStart(text.charAt(start))) {
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

    /** All words that begin at {@code start}, the shortest first. */
    public List<Match<V>> allAt(CharSequence text, int start) {
        if (start >= text.length() || !mayStart(text.charAt(start))) {
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
