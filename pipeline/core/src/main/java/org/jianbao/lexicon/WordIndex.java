package org.jianbao.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words with their meanings, found in a text by the longest match at a position: of 平方 and 平方米, 平方米.
 *
 * <p>Immutable, and shared by threads. A look-up costs one short search a character and allocates only what it finds.
 *
 * @param <V> what a word means
 */
public final class WordIndex<V> {
    private final Node<V> root;
    private final int size;

    private WordIndex(Node<V> root, int size) {
        this.root = root;
        this.size = size;
    }

    public static <V> WordIndex<V> of(Map<String, ? extends V> words) {
        SortedMap<String, V> sorted = new TreeMap<>(words);
        sorted.remove("");
        List<Map.Entry<String, V>> entries = List.copyOf(sorted.entrySet());
        return new WordIndex<>(Node.over(entries, 0, entries.size(), 0), entries.size());
    }

    /** A word found in a text, from {@code start} to before {@code end}. */
    public record Match<V>(int start, int end, V value) {}

    public int size() {
        return size;
    }

    public Optional<V> get(String word) {
        Node<V> node = root;
        for (int i = 0; node != null && i < word.length(); i++) {
            node = node.next(word.charAt(i));
        }
        return node == null ? Optional.empty() : Optional.ofNullable(node.value);
    }

    public boolean contains(String word) {
        return get(word).isPresent();
    }

    /** The longest word that begins at {@code start}; null if none does. */
    public @Nullable Match<V> longestAt(CharSequence text, int start) {
        Node<V> node = root;
        V value = null;
        int end = start;
        for (int i = start; i < text.length(); i++) {
            node = node.next(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                value = node.value;
                end = i + 1;
            }
        }
        return value == null ? null : new Match<>(start, end, value);
    }

    /** All words that begin at {@code start}, the shortest first. */
    public List<Match<V>> allAt(CharSequence text, int start) {
        List<Match<V>> found = new ArrayList<>(2);
        Node<V> node = root;
        for (int i = start; i < text.length(); i++) {
            node = node.next(text.charAt(i));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                found.add(new Match<>(start, i + 1, node.value));
            }
        }
        return found;
    }

    /** The longest word that ends right before {@code end}, tried at each length; null if none does. */
    public @Nullable Match<V> longestBefore(String text, int end, int longest) {
        for (int start = Math.max(0, end - longest); start < end; start++) {
            Optional<V> value = get(text.substring(start, end));
            if (value.isPresent()) {
                return new Match<>(start, end, value.get());
            }
        }
        return null;
    }

    private static final class Node<V> {
        private final char[] keys;
        private final List<Node<V>> children;
        private final @Nullable V value;

        private Node(char[] keys, List<Node<V>> children, @Nullable V value) {
            this.keys = keys;
            this.children = children;
            this.value = value;
        }

        /** The node for the sorted words {@code [from, to)}, which share their first {@code depth} characters. */
        static <V> Node<V> over(List<Map.Entry<String, V>> words, int from, int to, int depth) {
            V value = null;
            int first = from;
            if (from < to && words.get(from).getKey().length() == depth) {
                value = words.get(from).getValue();
                first++;
            }
            StringBuilder keys = new StringBuilder();
            List<Node<V>> children = new ArrayList<>();
            for (int i = first; i < to; ) {
                char key = words.get(i).getKey().charAt(depth);
                int end = i + 1;
                while (end < to && words.get(end).getKey().charAt(depth) == key) {
                    end++;
                }
                keys.append(key);
                children.add(over(words, i, end, depth + 1));
                i = end;
            }
            return new Node<>(keys.toString().toCharArray(), List.copyOf(children), value);
        }

        @Nullable
        Node<V> next(char c) {
            if (keys.length == 0) {
                return null;
            }
            int at = Arrays.binarySearch(keys, c);
            return at < 0 ? null : children.get(at);
        }
    }
}
