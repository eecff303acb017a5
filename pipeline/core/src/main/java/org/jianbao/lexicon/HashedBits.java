package org.jianbao.lexicon;

import java.util.Set;

/** Tells of most keys that they are not among some: each sets a bit at its hash, of eight or more for each key. Immutable. */
final class HashedBits {
    private static final int SPREAD = 0x9E3779B1;
    private static final int LONG_BITS = 6;
    private static final int BITS_A_KEY = 8;

    private final long[] bits;
    private final int shift;

    HashedBits(Set<Integer> keys) {
        int longs = Integer.highestOneBit(Math.max(1, BITS_A_KEY * keys.size() / Long.SIZE)) << 1;
        this.bits = new long[longs];
        this.shift = Integer.numberOfLeadingZeros(Long.SIZE * longs - 1);
        for (int key : keys) {
            int bit = key * SPREAD >>> shift;
            bits[bit >>> LONG_BITS] |= 1L << bit;
        }
    }

    /** Whether a key may be among them; a no is sure. */
    boolean mayHold(int key) {
        int bit = key * SPREAD >>> shift;
        return (bits[bit >>> LONG_BITS] & 1L << bit) != 0;
    }
}
