package org.jianbao.text;

import java.util.Arrays;

/**
 * Text put together from pieces of a source, each character knowing where it came from.
 *
 * <p>A line break inside 对全市274个小\n区 is left out of the tidy text 对全市274个小区, yet the source span of 小区 still
 * covers both halves and the break between them. A character that stands in no source (a joining space) takes the
 * place after the character before it, as an empty span.
 *
 * <p>Immutable. Positions count UTF-16 code units.
 */
public final class TracedText {
    private static final TracedText EMPTY = new TracedText("", new int[0], new int[0]);

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private TracedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static TracedText empty() {
        return EMPTY;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The tidy text. */
    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where the character at {@code position} begins in the source. */
    public int sourceStart(int position) {
        return starts[position];
    }

    /**
     * The stretch of the source that a stretch of this text came from; of an empty stretch, the empty place in the
     * source where it stands.
     *
     * @throws IndexOutOfBoundsException if {@code span} reaches past the end of this text
     */
    public Span sourceSpan(Span span) {
        if (span.end() > text.length()) {
            throw new IndexOutOfBoundsException(span + " in a text of " + text.length());
        }
        if (span.isEmpty()) {
            int place = placeOf(span.start());
            return new Span(place, place);
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    /** A part of this text, still traced to the same source. */
    public TracedText slice(Span span) {
        return new TracedText(
                span.of(text),
                Arrays.copyOfRange(starts, span.start(), span.end()),
                Arrays.copyOfRange(ends, span.start(), span.end()));
    }

    private int placeOf(int position) {
        if (position < starts.length) {
            return starts[position];
        }
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public String toString() {
        return text;
    }

    /** Puts a traced text together from left to right; not for use by several threads. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        private Builder() {}

        public int length() {
            return text.length();
        }

        public boolean isEmpty() {
            return text.isEmpty();
        }

        public char last() {
            return text.charAt(text.length() - 1);
        }

        /** Appends {@code character}, which stands at {@code sourceStart} in the source. */
        public Builder append(char character, int sourceStart) {
            return append(character, sourceStart, sourceStart + 1);
        }

        /** Appends {@code source[span]} as it stands. */
        public Builder append(String source, Span span) {
            int at = reserve(span.length());
            for (int i = span.start(); i < span.end(); i++) {
                starts[at] = i;
                ends[at++] = i + 1;
            }
            text.append(source, span.start(), span.end());
            return this;
        }

        /** Appends all of another text traced to the same source. */
        public Builder append(TracedText other) {
            int at = reserve(other.length());
            System.arraycopy(other.starts, 0, starts, at, other.length());
            System.arraycopy(other.ends, 0, ends, at, other.length());
            text.append(other.text);
            return this;
        }

        /** Appends a character that stands nowhere in the source, such as a joining space. */
        public Builder insert(char character) {
            int place = text.isEmpty() ? 0 : ends[text.length() - 1];
            return append(character, place, place);
        }

        public TracedText build() {
            int length = text.length();
            return new TracedText(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }

        private Builder append(char character, int start, int end) {
            int at = reserve(1);
            starts[at] = start;
            ends[at] = end;
            text.append(character);
            return this;
        }

        /** Makes room for so many characters more; where the first of them will stand. */
        private int reserve(int characters) {
            int at = text.length();
            if (at + characters > starts.length) {
                int size = Math.max(at + characters, 2 * starts.length);
                starts = Arrays.copyOf(starts, size);
                ends = Arrays.copyOf(ends, size);
            }
            return at;
        }
    }
}
