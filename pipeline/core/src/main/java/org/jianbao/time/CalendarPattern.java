package org.jianbao.time;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for at every place of a text, such as 3月16日: it remembers which characters it cannot begin with,
 * for at nearly every place the first character tells already, and which three characters: of 13928个 the first is 1 as of
 * 13日, but nothing begins with 139. Holds no lookbehind. Shared by threads.
 */
final class CalendarPattern {
    private static final byte MAY = 1;
    private static final byte NEVER = 2;
    private static final int REACH = 40;

    private static final int PREFIX = 3;
    private static final int STATE_BITS = 2;
    private static final int SLOT_BITS = 11;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Pattern pattern;

    /** What is known of each character; threads that find it out at once find the same. */
    private final byte[] starts = new byte[Character.MAX_VALUE + 1];

    /** What is known of three characters met lately: they, and {@link #MAY} or {@link #NEVER} in the lowest bits. */
    private final AtomicLongArray prefixes = new AtomicLongArray(1 << SLOT_BITS);

    private CalendarPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    static CalendarPattern of(String expression) {
        return new CalendarPattern(Pattern.compile(expression));
    }

    /** The match that begins at {@code start}; null if there is none within forty characters. */
    @Nullable
    Matcher lookingAt(String text, int start) {
        if (start < text.length() && !mayStart(text.charAt(start))
                || start + PREFIX <= text.length() && !mayStart(text, start)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text).region(start, Math.min(text.length(), start + REACH));
        matcher.useTransparentBounds(true);
        matcher.useAnchoringBounds(false);
        return matcher.lookingAt() ? matcher : null;
    }

    /** Whether a match may begin with {@code c}. */
    boolean mayStart(char c) {
        if (starts[c] == 0) {
            Matcher alone = pattern.matcher(String.valueOf(c));
            starts[c] = alone.lookingAt() || alone.hitEnd() ? MAY : NEVER;
        }
        return starts[c] == MAY;
    }

    /** Whether a match may begin with the three characters at {@code start}, whatever follows them. */
    boolean mayStart(String text, int start) {
        if (Character.isSurrogate(text.charAt(start + 2))) {
            return true;
        }
        long prefix = (long) text.charAt(start) << 2 * Character.SIZE
                | (long) text.charAt(start + 1) << Character.SIZE
                | text.charAt(start + 2);
        int slot = (int) (prefix * SPREAD >>> Long.SIZE - SLOT_BITS);
        long held = prefixes.get(slot);
        if (held == 0 || held >>> STATE_BITS != prefix) {
            Matcher alone = pattern.matcher(text.substring(start, start + PREFIX));
            held = prefix << STATE_BITS | (alone.lookingAt() || alone.hitEnd() ? MAY : NEVER);
            prefixes.set(slot, held);
        }
        return (held & MAY) != 0;
    }
}
