package org.jianbao.number;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jspecify.annotations.Nullable;

/** The characters of Chinese numerals, from {@code numerals.tsv}, and the words that stand inside them. */
final class NumeralLexicon {
    /** What a character does in a numeral. */
    enum Kind {
        DIGIT,
        POWER,
        TENS,
        DOZEN,
        POINT,
        /** A digit that is not told: 几. */
        INDEFINITE,
        HALF
    }

    /** A character of numerals; {@code value} is 0 where it has none. */
    record Sign(Kind kind, long value) {}

    private final WordIndex<Sign> signs;
    private final WordIndex<String> inside;

    private NumeralLexicon(WordIndex<Sign> signs, WordIndex<String> inside) {
        this.signs = signs;
        this.inside = inside;
    }

    static NumeralLexicon standard() {
        Map<String, Sign> signs = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("numerals.tsv").entries()) {
            long value = entry.decimal("value").map(Number::longValue).orElse(0L);
            signs.put(entry.required("character").substring(0, 1), new Sign(entry.constant("kind", Kind.class), value));
        }
        Map<String, String> inside = LexiconFile.read("qualifiers.tsv").entries().stream()
                .filter(entry -> entry.required("position").equals("INSIDE"))
                .map(entry -> entry.required("word"))
                .collect(Collectors.toMap(word -> word, word -> word));
        return new NumeralLexicon(WordIndex.of(signs), WordIndex.of(inside));
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
        return position >= text.length() ? null : inside.get(text.charAt(position));
    }
}
