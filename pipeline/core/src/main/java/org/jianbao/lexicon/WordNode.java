package org.jianbao.lexicon;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in the tree of words, reached by the characters before it: after 平 stands 方, after 平方 the value of 平方 and 米.
 *
 * <p>The next characters stand in a table of at least twice their number, each at its hash or the next free slot, so that
 * most characters are told apart in one step. Immutable once built.
 */
final class WordNode<V> {
    private static final int SPREAD = 0x9E3779B1;
    private static final int BITS = 32;

    private final char[] keys;
    private final @Nullable WordNode<V>[] children;
    private final int shift;
    private final @Nullable V value;

    private WordNode(int count, @Nullable V value) {
        int bits = BITS - Integer.numberOfLeadingZeros(Math.max(1, 2 * count - 1));
        this.shift = BITS - bits;
        this.keys = new char[count == 0 ? 0 : 1 << bits];
        this.children = table(keys.length);
        this.value = value;
    }

    /** The node for the sorted words {@code [from, to)}, which share their first {@code depth} characters. */
    static <V> WordNode<V> over(List<Map.Entry<String, V>> words, int from, int to, int depth) {
        boolean whole = from < to && words.get(from).getKey().length() == depth;
        int first = whole ? from + 1 : from;
        int count = 0;
        for (int i = first; i < to; i = endOfGroup(words, i, to, depth)) {
            count++;
        }
        WordNode<V> node = new WordNode<>(count, whole ? words.get(from).getValue() : null);
        for (int i = first; i < to; ) {
            int end = endOfGroup(words, i, to, depth);
            node.put(words.get(i).getKey().charAt(depth), over(words, i, end, depth + 1));
            i = end;
        }
        return node;
    }

    /** What the word that ends here means; null if none does. */
    @Nullable
    V value() {
        return value;
    }

    /** Where {@code c} leads; null if no word goes on with it. */
    @Nullable
    WordNode<V> next(char c) {
        if (keys.length == 0) {
            return null;
        }
        for (int slot = slot(c); ; slot = slot + 1 & keys.length - 1) {
            WordNode<V> child = children[slot];
            if (child == null || keys[slot] == c) {
                return child;
            }
        }
    }

    private void put(char c, WordNode<V> child) {
        int slot = slot(c);
        while (children[slot] != null) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = c;
        children[slot] = child;
    }

    private int slot(char c) {
        return c * SPREAD >>> shift;
    }

    private static <V> int endOfGroup(List<Map.Entry<String, V>> words, int from, int to, int depth) {
        char key = words.get(from).getKey().charAt(depth);
        int end = from + 1;
        while (end < to && words.get(end).getKey().charAt(depth) == key) {
            end++;
        }
        return end;
    }

    @SuppressWarnings("unchecked") // an array of nodes, never seen outside
    private static <V> @Nullable WordNode<V>[] table(int length) {
        return (WordNode<V>[]) new WordNode<?>[length];
    }
}
