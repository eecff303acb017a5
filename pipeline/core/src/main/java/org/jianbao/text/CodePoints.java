package org.jianbao.text;

/**
 * Converts positions in one string from UTF-16 code units to Unicode code points, each in constant time.
 *
 * <p>In 𠮷林省 (the first character lies outside the basic plane) the code unit 2 is the code point 1.
 */
public final class CodePoints {
    private static final int[] SAME = new int[0];

    private final int[] points;

    private CodePoints(int[] points) {
        this.points = points;
    }

    public static CodePoints of(String text) {
        return hasSurrogates(text) ? new CodePoints(count(text)) : new CodePoints(SAME);
    }

    /** The number of code points before the code unit {@code position}. */
    public int at(int position) {
        return points.length == 0 ? position : points[position];
    }

    public Span of(Span span) {
        return points.length == 0 ? span : new Span(at(span.start()), at(span.end()));
    }

    private static boolean hasSurrogates(String text) {
        return text.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
    }

    private static int[] count(String text) {
        int[] points = new int[text.length() + 1];
        int point = 0;
        for (int i = 0; i < text.length(); i++) {
            points[i] = point;
            boolean firstOfPair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            point += firstOfPair ? 0 : 1;
        }
        points[text.length()] = point;
        return points;
    }
}
