package org.jianbao.language;

import java.util.List;

/**
 * A stretch of tidy text that is analysed at once, a title or a paragraph, with its words; spans count from its start.
 *
 * @param text the tidy text, no line feed in it
 * @param tokens its words in order
 */
public record Passage(String text, List<Token> tokens) {
    public Passage {
        tokens = List.copyOf(tokens);
    }

    public static Passage of(String text, Tokenizer tokenizer) {
        return new Passage(text, tokenizer.tokenize(text));
    }

    /** The index of the first token that ends after {@code position}; the number of tokens if none does. */
    public int tokenAt(int position) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
