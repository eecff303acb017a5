package org.jianbao.figure;

import java.util.BitSet;
import java.util.List;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.number.NumeralReader;
import org.jianbao.number.SqueezedText;
import org.jianbao.text.Characters;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.TimeKind;

/**
 * Where in a passage a number measures nothing: dates, labels, titles of works, quoted names and slogans, fixed terms,
 * ordinals, model names, web addresses.
 */
final class NonFigures {
    private static final int LONGEST_QUOTED_NAME = 20;
    private static final String JOINED_BEFORE = "-–—.·#+/_&=%〔[第";

    private final FigureLexicon lexicon;
    private final NumeralReader numerals;

    NonFigures(FigureLexicon lexicon, NumeralReader numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    /** The positions of the passage where no figure may begin. */
    BitSet in(Passage passage, FigureContext context) {
        BitSet barred = new BitSet(passage.text().length());
        for (TimeExpression time : context.times()) {
            if (time.kind() != TimeKind.RECURRING && !counted(time)) {
                set(barred, time.span());
            }
        }
        context.labels().forEach(label -> set(barred, label));
        for (Mention mention : context.mentions()) {
            if (mention.type() != MentionType.PROGRAMME || mention.span().length() <= LONGEST_QUOTED_NAME / 2) {
                set(barred, mention.span());
            }
        }
        quoted(passage.text(), '“', '”', barred);
        quoted(passage.text(), '《', '》', barred);
        fixedTerms(passage.text(), barred);
        addresses(passage.text(), barred);
        return barred;
    }

    /** The positions of the passage where no numeral in Chinese characters may begin: inside other words, as 三 in 三农. */
    BitSet insideWords(Passage passage) {
        BitSet barred = new BitSet(passage.text().length());
        chineseInsideWords(passage.tokens(), barred);
        return barred;
    }

    /** Whether what stands before a number makes it part of a name or an ordinal: G60, 第3, 5+2, 〔2018〕. */
    boolean joined(SqueezedText squeezed, int number) {
        if (number == 0) {
            return false;
        }
        char before = squeezed.text().charAt(number - 1);
        if (before == '-' || before == '—' || before == '–') {
            return number > 1 && Characters.isLetter(squeezed.text().charAt(number - 2));
        }
        return Characters.isLetter(before) || Characters.isDigit(before) || JOINED_BEFORE.indexOf(before) >= 0;
    }

    /** 近10年 counts years; 一年来 only dates. */
    private static boolean counted(TimeExpression time) {
        return time.kind() == TimeKind.RELATIVE_SPAN && time.text().chars().anyMatch(c -> Characters.isDigit((char) c));
    }

    private void fixedTerms(String text, BitSet barred) {
        for (int i = 0; i < text.length(); ) {
            WordIndex.Match<Boolean> term = lexicon.fixedTerms().longestAt(text, i);
            if (term != null
                    && !(i > 0 && numerals.mayStart(text.charAt(i)) && numerals.mayStart(text.charAt(i - 1)))) {
                barred.set(i, term.end());
                i = term.end();
            } else {
                i++;
            }
        }
    }

    /** A numeral sign inside a word that is no numeral, as 三 in 三农, begins no figure. */
    private void chineseInsideWords(List<Token> tokens, BitSet barred) {
        for (Token token : tokens) {
            boolean word = token.span().length() > 1 && !token.is("m") && !token.is("q") && !token.is("t");
            boolean counts = word && (endsInQuantity(token.word()) || allNumeral(token.word()));
            if (word && !counts && !Characters.isDigit(token.word().charAt(0)) && !token.is("x") && !token.is("w")) {
                barSigns(token, barred);
            }
        }
    }

    /** A word that the tokenizer made of a numeral and its unit, with or without what stands before: 翻两番. */
    private boolean endsInQuantity(String word) {
        for (int i = 0; i + 1 < word.length(); i++) {
            if (numerals.mayStart(word.charAt(i)) && lexicon.units().contains(word.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean allNumeral(String word) {
        return word.chars().allMatch(c -> numerals.mayStart((char) c) || c == '至' || c == '到');
    }

    private static void barSigns(Token token, BitSet barred) {
        for (int i = 0; i < token.word().length(); i++) {
            if (Characters.isHan(token.word().charAt(i))) {
                barred.set(token.span().start() + i);
            }
        }
    }

    private static void quoted(String text, char open, char close, BitSet barred) {
        for (int start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + 1)) {
            int end = text.indexOf(close, start);
            if (end >= 0 && end - start <= LONGEST_QUOTED_NAME) {
                barred.set(start, end);
            }
            if (end < 0) {
                return;
            }
        }
    }

    private static void addresses(String text, BitSet barred) {
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
            int end = at;
            while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
                end++;
            }
            barred.set(at, end);
        }
    }

    private static void set(BitSet barred, Span span) {
        barred.set(span.start(), span.end());
    }
}
