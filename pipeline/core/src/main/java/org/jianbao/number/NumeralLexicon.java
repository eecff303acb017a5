package org.jianbao.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jspecify.annotations.Nullable;

/** The characters of Chinese numerals, from {@code numerals.tsv}, and the words that stand inside them. */
final class NumeralLexicon {
    /** What a character does in a numeral. */
    enum Kind {
        DIGIT,
        POWER,
        TENS,
        DOZEN,
        POINT
    }

    /** A character of numerals; {@code value} is 0 for a POINT. */
    record Sign(Kind kind, long value) {}

    private final Map<Character, Sign> signs;
    private final Set<String> inside;

    private NumeralLexicon(Map<Character, Sign> signs, Set<String> inside) {
        this.signs = Map.copyOf(signs);
        this.inside = Set.copyOf(inside);
    }

    static NumeralLexicon standard() {
        Map<Character, Sign> signs = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("numerals.tsv").entries()) {
            long value = entry.decimal("value").map(Number::longValue).orElse(0L);
            signs.put(entry.required("character").charAt(0), new Sign(entry.constant("kind", Kind.class), value));
        }
        Set<String> inside = LexiconFile.read("qualifiers.tsv").entries().stream()
                .filter(entry -> entry.required("position").equals("INSIDE"))
                .map(entry -> entry.required("word"))
                .collect(Collectors.toSet());
        return new NumeralLexicon(signs, inside);
    }

    @Nullable
    Sign sign(char c) {
        return c < 0x80 ? null : signs.get(c);
    }

    boolean isDigit(char c) {
        Sign sign = sign(c);
        return sign != null && sign.kind() == Kind.DIGIT;
    }

    boolean isPower(char c) {
        Sign sign = sign(c);
        return sign != null && sign.kind() == Kind.POWER;
    }

    /** The inner word (余, 多, 几) at {@code position}; null if there is none. */
    @Nullable
    String insideAt(String text, int position) {
        if (position >= text.length()) {
            return null;
        }
        String word = text.substring(position, position + 1);
        return inside.contains(word) ? word : null;
    }
}
