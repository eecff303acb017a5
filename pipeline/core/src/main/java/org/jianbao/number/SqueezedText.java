package org.jianbao.number;

import org.jianbao.text.Characters;
import org.jianbao.text.Span;

/**
 * A text as numbers are read from it: full-width forms narrowed, blanks left out, save between two Latin letters or
 * digits. 共 １３ ９２８ 个 reads 共13 928个; every character knows its place in the original.
 */
public final class SqueezedText {
    private final String text;
    private final int[] places;

    private SqueezedText(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    public static SqueezedText of(String original) {
        StringBuilder kept = new StringBuilder(original.length());
        int[] places = new int[original.length() + 1];
        boolean gap = false;
        for (int i = 0; i < original.length(); i++) {
            char c = narrow(original.charAt(i));
            if (Characters.isBlank(c)) {
                gap = true;
                continue;
            }
            if (gap && !kept.isEmpty() && isLatin(kept.charAt(kept.length() - 1)) && isLatin(c)) {
                places[kept.length()] = i - 1;
                kept.append(' ');
            }
            gap = false;
            places[kept.length()] = i;
            kept.append(c);
        }
        places[kept.length()] = original.length();
        return new SqueezedText(kept.toString(), places);
    }

    public String text() {
        return text;
    }

    /** Where the character at {@code position} stands in the original. */
    public int original(int position) {
        return places[position];
    }

    /** The stretch of the original that a stretch of this text came from. */
    public Span original(Span span) {
        if (span.isEmpty()) {
            return new Span(places[span.start()], places[span.start()]);
        }
        return new Span(places[span.start()], places[span.end() - 1] + 1);
    }

    /** A wide comma stays wide: between numbers it mostly parts them, and only the reader of numbers can tell. */
    private static char narrow(char c) {
        return c == '，' ? c : Characters.narrow(c);
    }

    private static boolean isLatin(char c) {
        return Characters.isDigit(c) || Characters.isLetter(c);
    }
}
