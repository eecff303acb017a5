package org.jianbao.mention;

import java.util.List;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads names of several pieces: joined by points, 买买提·艾力, or foreign and cut by the tokenizer, 叶尔 + 马克. */
final class JoinedNames {
    private static final int LONGEST_FOREIGN = 8;
    private static final int LONGEST_POINTED = 16;
    private static final int LONGEST_PIECE = 6;
    /** The common Chinese characters, which need no look into the tables of scripts. */
    private static final char FIRST_COMMON = '\u4E00';

    private static final char LAST_COMMON = '\u9FFF';
    private static final String POINTS = "·•・‧";

    private JoinedNames() {}

    /** Two names of the tokenizer side by side, one of them foreign: 叶尔 + 马克. */
    static @Nullable Span foreign(Passage passage, int index) {
        List<Token> tokens = passage.tokens();
        int end = tokens.get(index).span().start();
        int start = end;
        boolean foreign = false;
        for (int i = index;
                i < tokens.size()
                        && tokens.get(i).span().start() == end
                        && tokens.get(i).is("nr");
                i++) {
            foreign |= tokens.get(i).is("nrf");
            end = tokens.get(i).span().end();
        }
        int length = end - start;
        boolean name = foreign && length > 2 && length <= LONGEST_FOREIGN;
        return name ? new Span(start, end) : null;
    }

    /** Pieces joined by points, of which the tokenizer knows the first or last for a name: 买买提·艾力, 简·迪安·米勒. */
    static @Nullable Span pointed(Passage passage, int index) {
        List<Token> tokens = passage.tokens();
        Token first = tokens.get(index);
        int end = first.span().end();
        if (!isPoint(passage.text(), end) || !isHan(first.word())) {
            return null;
        }
        boolean name = isName(first);
        int i = index + 1;
        while (i + 1 < tokens.size() && tokens.get(i).span().start() == end && isPoint(passage.text(), end)) {
            int last = pieceEnd(passage, i + 1);
            if (last < i + 1) {
                break;
            }
            name |= isName(tokens.get(last));
            end = tokens.get(last).span().end();
            i = last + 1;
        }
        return end == first.span().end() || !name || end - first.span().start() > LONGEST_POINTED
                ? null
                : new Span(first.span().start(), end);
    }

    /** The last word of the piece that begins with the word number {@code index}: all up to the next point, else that word. */
    private static int pieceEnd(Passage passage, int index) {
        List<Token> tokens = passage.tokens();
        int start = tokens.get(index).span().start();
        for (int i = index; i < tokens.size() && isHan(tokens.get(i).word()); i++) {
            int end = tokens.get(i).span().end();
            if (end - start > LONGEST_PIECE) {
                break;
            }
            if (isPoint(passage.text(), end)) {
                return i;
            }
        }
        return isHan(tokens.get(index).word()) ? index : index - 1;
    }

    private static boolean isPoint(String text, int position) {
        return position < text.length() && POINTS.indexOf(text.charAt(position)) >= 0;
    }

    private static boolean isName(Token token) {
        return token.is("nr") || token.is("nh");
    }

    /** Whether a word is of Chinese characters alone. */
    static boolean isHan(String word) {
        for (int i = 0; i < word.length(); i++) {
            int c = word.codePointAt(i);
            if (!(c >= FIRST_COMMON && c <= LAST_COMMON)
                    && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN) {
                return false;
            }
            i += Character.charCount(c) - 1;
        }
        return true;
    }
}
