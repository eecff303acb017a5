package org.jianbao.beam.validate;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** A text that is cut by code points: in 𠮷林省, 林 is the second. */
final class CodePointText {
    private final int[] points;

    CodePointText(String text) {
        this.points = text.codePoints().toArray();
    }

    /** The stretch from {@code start} to before {@code end}; null if there is none. */
    @Nullable
    String slice(int start, int end) {
        return start < 0 || end < start || end > points.length ? null : new String(points, start, end - start);
    }

    /**
     * Whether {@code source} holds the characters of {@code tidy} in their order, white space aside and full-width
     * characters as plain ones; what else the source holds there (page numbers, soft hyphens) is not looked at.
     */
    static boolean holds(String source, String tidy) {
        String wanted = significant(tidy);
        String there = significant(source);
        int at = 0;
        for (int i = 0; i < there.length() && at < wanted.length(); i++) {
            if (there.charAt(i) == wanted.charAt(at)) {
                at++;
            }
        }
        return at == wanted.length();
    }

    private static String significant(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
