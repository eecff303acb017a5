package org.jianbao.quantity;

import java.util.List;
import org.jianbao.language.Token;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jianbao.text.Characters;
import org.jianbao.text.Span;

/** Tells the words that hold numeral signs and count nothing, 三农, from those that hold a quantity, 翻两番. */
final class WordNumerals {
    private final QuantityLexicon lexicon;
    private final NumeralReader numerals;

    WordNumerals(QuantityLexicon lexicon, NumeralReader numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    /** Bars a numeral sign inside a word that is no numeral, as 三 in 三农; persons are among the mentions. */
    void bar(List<Token> tokens, Barred barred) {
        for (Token token : tokens) {
            boolean word = token.span().length() > 1
                    && holdsNumeral(token.word())
                    && !token.is("m")
                    && !token.is("q")
                    && !token.is("nr")
                    && !token.is("t");
            boolean counts = word && (endsInQuantity(token.word()) || allNumeral(token.word()));
            if (word && !counts && !Characters.isDigit(token.word().charAt(0)) && !token.is("x") && !token.is("w")) {
                barSigns(token, barred);
            }
        }
    }

    /** A word that the tokenizer made of a numeral and its unit, with or without what stands around: 翻两番, 三十余场. */
    private boolean endsInQuantity(String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            Numeral numeral = numerals.mayStart(word.charAt(i)) ? numerals.readAt(word, i) : null;
            if (numeral != null && (isMeasure(word, numeral.end()) || isMeasure(word, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code word} ends from {@code start} in a unit, an inner word (余) before it or not. */
    private boolean isMeasure(String word, int start) {
        if (start >= word.length()) {
            return false;
        }
        int unit = lexicon.inside().longestAt(word, start) == null ? start : start + 1;
        return unit < word.length()
                && (TenthsReader.SIGNS.indexOf(word.charAt(unit)) >= 0
                        || lexicon.units().contains(word.substring(unit)));
    }

    boolean allNumeral(String word) {
        return word.chars().allMatch(c -> numerals.mayStart((char) c) || c == '至' || c == '到');
    }

    private boolean holdsNumeral(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (numerals.mayStart(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void barSigns(Token token, Barred barred) {
        for (int i = 0; i < token.word().length(); i++) {
            if (Characters.isHan(token.word().charAt(i))) {
                int at = token.span().start() + i;
                barred.addStart(new Span(at, at + 1), "inside the word " + token.word());
            }
        }
    }
}
