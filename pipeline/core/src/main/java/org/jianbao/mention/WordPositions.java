package org.jianbao.mention;

import java.util.Arrays;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jspecify.annotations.Nullable;

/** Which word stands at each position of a passage: in 位于柳河县, 柳河县 begins and ends where words do. */
final class WordPositions {
    private final @Nullable Token[] words;

    private WordPositions(@Nullable Token[] words) {
        this.words = words;
    }

    static WordPositions of(Passage passage) {
        @Nullable Token[] words = new Token[passage.text().length()];
        for (Token token : passage.tokens()) {
            Arrays.fill(words, token.span().start(), token.span().end(), token);
        }
        return new WordPositions(words);
    }

    /** The word that covers {@code position}; null if a blank stands there or the text ends. */
    @Nullable
    Token at(int position) {
        return position < 0 || position >= words.length ? null : words[position];
    }

    /** Whether no word stands there. */
    boolean isBlank(int position) {
        return at(position) == null;
    }

    boolean startsWord(int position) {
        Token token = at(position);
        return token == null || token.span().start() == position;
    }

    /** Whether a word ends before {@code position}, or a name may: the tokenizer's organisations often reach too far. */
    boolean endsName(int position) {
        Token token = at(position);
        return endsWord(position) || token != null && token.is("nt");
    }

    boolean endsWord(int position) {
        return position >= words.length || startsWord(position);
    }

    /** Whether a name may begin or end there: where words part, or inside a name that the tokenizer made up, 古蔺|创. */
    boolean mayPart(int position) {
        Token token = at(position);
        return token == null || token.span().start() == position || isMadeUp(token);
    }

    /** Whether the tokenizer took a word that it does not know for a name. */
    static boolean isMadeUp(Token word) {
        return word.is("nr") || word.is("ns") || word.is("nt") || word.is("nz");
    }

    /** Where the word at {@code position} ends; the next character where none stands there. */
    int next(int position) {
        Token word = at(position);
        return word == null ? position + 1 : word.span().end();
    }
}
