package org.jianbao.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for at every place of a text, such as 3月16日: it remembers which characters it cannot begin with,
 * for at nearly every place the first character tells already, and which three characters. Holds no lookbehind. Shared by threads.
 */
final class CalendarPattern {
    private static final byte MAY = 1;
    private static final byte NEVER = 2;
    private static final int REACH = 40;
    private static final int PREFIX_BITS = 11;

    private final Pattern pattern;

    /** What is known of each character; threads that find it out at once find the same. */
    private final byte[] starts = new byte[Character.MAX_VALUE + 1];

    private final KnownPrefixes prefixes = new KnownPrefixes(PREFIX_BITS, this::matchesOrGoesOn);

    private CalendarPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    static CalendarPattern of(String expression) {
        return new CalendarPattern(Pattern.compile(expression));
    }

    /** The match that begins at {@code start}; null if there is none within forty characters. */
    @Nullable
    Matcher lookingAt(String text, int start) {
        if (start < text.length() && !mayStart(text.charAt(start)) || !mayStart(text, start)) {
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
            starts[c] = matchesOrGoesOn(String.valueOf(c)) ? MAY : NEVER;
        }
        return starts[c] == MAY;
    }

    /** Whether a match may begin with the three characters at {@code start}, whatever follows them. */
    boolean mayStart(String text, int start) {
        return prefixes.mayStart(text, start);
    }

    /** Whether a match is, or may begin with, the whole of {@code beginning}. */
    boolean matchesOrGoesOn(String beginning) {
        Matcher alone = pattern.matcher(beginning);
        return alone.lookingAt() || alone.hitEnd();
    }
}
