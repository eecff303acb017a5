package org.jianbao.lexicon;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tree of words in one table: each step of it, from a state over a character to the next, is one number at its hash or
 * the next free slot, so that a step costs one look at memory. After 平 stands a state that leads over 方 to that of 平方.
 *
 * <p>States are numbered so that their number tells what they are: first the words that none goes on from, then the other
 * words, then what only begins words. 0 is the state before the first character; a step leads there where none exists.
 * Immutable once built.
 */
final class WordTable<V> {
    /** The state before the first character, and what no step leads to. */
    static final int ROOT = 0;

    private static final int SPREAD = 0x9E3779B1;
    private static final int STATE_SPREAD = 0x85EBCA6B;
    private static final int STATE_BITS = 24;
    private static final int STATE_MASK = (1 << STATE_BITS) - 1;

    /** A step holds the state it leads from, its character and the state it leads to, from the highest bit; 0 if free. */
    private final long[] steps;

    private final int shift;
    private final int leaves;
    private final Object[] values;

    private WordTable(WordTableBuilder states, Object[] values) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, 2 * states.size() - 1));
        this.shift = Integer.SIZE - bits;
        this.steps = new long[1 << bits];
        this.leaves = states.leaves();
        this.values = values;
    }

    /** @param words no empty one, sorted by their characters */
    static <V> WordTable<V> of(List<? extends Map.Entry<String, ? extends V>> words) {
        WordTableBuilder states = new WordTableBuilder();
        int[] ends = new int[words.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = states.add(words.get(i).getKey());
        }
        int[] numbers = states.numbers();
        Object[] values = new Object[words.size() + 1];
        for (int i = 0; i < ends.length; i++) {
            values[numbers[ends[i]]] = words.get(i).getValue();
        }
        WordTable<V> table = new WordTable<>(states, values);
        for (int state = 1; state < states.size(); state++) {
            table.put(numbers[states.parent(state)], states.character(state), numbers[state]);
        }
        return table;
    }

    /** Where {@code c} leads from a state; {@link #ROOT} if no word goes on with it. */
    int next(int state, char c) {
        long step = (long) state << Character.SIZE | c;
        for (int slot = slot(state, c); ; slot = slot + 1 & steps.length - 1) {
            long held = steps[slot];
            if (held == 0) {
                return ROOT;
            }
            if (held >>> STATE_BITS == step) {
                return (int) held & STATE_MASK;
            }
        }
    }

    /** Whether a word ends at a state, which is not {@link #ROOT}. */
    boolean isWord(int state) {
        return state < values.length;
    }

    /** Whether no word goes on from a state, which is not {@link #ROOT}. */
    boolean isLeaf(int state) {
        return state <= leaves;
    }

    /** What the word means that ends at a state; null if none does. */
    @SuppressWarnings("unchecked") // nothing but values of this type was put there
    @Nullable
    V value(int state) {
        return state < values.length ? (V) values[state] : null;
    }

    private void put(int from, char c, int to) {
        int slot = slot(from, c);
        while (steps[slot] != 0) {
            slot = slot + 1 & steps.length - 1;
        }
        steps[slot] = ((long) from << Character.SIZE | c) << STATE_BITS | to;
    }

    private int slot(int state, char c) {
        return (state * STATE_SPREAD + c) * SPREAD >>> shift;
    }
}
