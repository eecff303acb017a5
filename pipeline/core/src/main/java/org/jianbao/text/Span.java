package org.jianbao.text;

/**
 * A half-open stretch of text, {@code [start, end)}, in UTF-16 code units.
 *
 * <p>In 新增停车位13928个 the span of 13928个 is {@code [5, 11)}.
 *
 * @param start first position, at least 0
 * @param end position after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same stretch, {@code by} positions further on. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, and of two with one start the longer first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
