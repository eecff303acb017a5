package org.jianbao.time;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Predicate;

/**
 * Remembers of three characters met lately whether anything may begin with them, whatever follows: of 13928个 the first is 1
 * as of 13日, but no time begins with 139. Of fixed size; shared by threads, which find the same when they find it out at once.
 */
final class KnownPrefixes {
    private static final byte MAY = 1;
    private static final byte NEVER = 2;
    private static final int LENGTH = 3;
    private static final int STATE_BITS = 2;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Predicate<String> test;

    /** Three characters, and {@link #MAY} or {@link #NEVER} in the lowest bits; 0 where none are held. */
    private final AtomicLongArray known;

    private final int shift;

    /**
     * @param bits of how many prefixes something is remembered: a power of two
     * @param test whether anything may begin with three characters; a no is sure
     */
    KnownPrefixes(int bits, Predicate<String> test) {
        this.known = new AtomicLongArray(1 << bits);
        this.shift = Long.SIZE - bits;
        this.test = test;
    }

    /** Whether anything may begin with what stands at {@code start}; near the end of the text always. */
    boolean mayStart(String text, int start) {
        if (start + LENGTH > text.length() || Character.isSurrogate(text.charAt(start + 2))) {
            return true;
        }
        long prefix = (long) text.charAt(start) << 2 * Character.SIZE
                | (long) text.charAt(start + 1) << Character.SIZE
                | text.charAt(start + 2);
        int slot = (int) (prefix * SPREAD >>> shift);
        long held = known.get(slot);
        if (held >>> STATE_BITS != prefix || held == 0) {
            held = prefix << STATE_BITS | (test.test(text.substring(start, start + LENGTH)) ? MAY : NEVER);
            known.set(slot, held);
        }
        return (held & MAY) != 0;
    }
}
