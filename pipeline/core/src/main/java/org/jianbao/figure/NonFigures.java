package org.jianbao.figure;

import java.util.List;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.number.Numeral;
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

    /** The stretches of the passage where a number measures nothing. */
    Barred in(Passage passage, FigureContext context) {
        Barred barred = new Barred();
        String text = passage.text();
        for (TimeExpression time : context.times()) {
            if (time.kind() != TimeKind.RECURRING && !counted(time)) {
                barred.add(time.span(), "a time");
            }
        }
        context.labels().forEach(label -> barred.add(label, "a label"));
        names(text, context.mentions(), barred);
        quoted(text, '“', '”', barred);
        quoted(text, '《', '》', barred);
        fixedTerms(text, barred);
        addresses(text, barred);
        chineseInsideWords(passage.tokens(), barred);
        return barred;
    }

    private void names(String text, List<Mention> mentions, Barred barred) {
        for (Mention mention : mentions) {
            boolean slogan =
                    mention.type() == MentionType.PROGRAMME && mention.span().length() > LONGEST_QUOTED_NAME / 2;
            if (!slogan && !misread(text, mention.span())) {
                barred.add(mention.span(), "a name");
            }
        }
    }

    /** A count that was taken for a place: 一百个村, or 项城 in 84项城市道路. */
    private boolean misread(String text, Span name) {
        int start = name.start();
        if (start > 0 && Characters.isDigit(text.charAt(start - 1))) {
            WordIndex.Match<Unit> unit = lexicon.units().longestAt(text, start);
            return unit != null && lexicon.notUnits().longestAt(text, start) == null;
        }
        Numeral numeral = numerals.mayStart(text.charAt(start)) ? numerals.readAt(text, start) : null;
        return numeral != null && numeral.end() < name.end() && text.charAt(numeral.end()) == '个';
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

    private void fixedTerms(String text, Barred barred) {
        for (int i = 0; i < text.length(); ) {
            WordIndex.Match<Boolean> term = lexicon.fixedTerms().longestAt(text, i);
            if (term != null && !insideNumeral(text, i) && !counts(text, term)) {
                barred.add(new Span(i, term.end()), "a fixed term");
                i = term.end();
            } else {
                i++;
            }
        }
    }

    private boolean insideNumeral(String text, int at) {
        return at > 0 && numerals.mayStart(text.charAt(at)) && numerals.mayStart(text.charAt(at - 1));
    }

    /** A term that is all numeral counts where a unit follows: 十一 in 十一家. */
    private boolean counts(String text, WordIndex.Match<Boolean> term) {
        return allNumeral(text.substring(term.start(), term.end()))
                && lexicon.units().longestAt(text, term.end()) != null
                && lexicon.notUnits().longestAt(text, term.end()) == null;
    }

    /** A numeral sign inside a word that is no numeral, as 三 in 三农, begins no figure; persons are among the mentions. */
    private void chineseInsideWords(List<Token> tokens, Barred barred) {
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

    private boolean allNumeral(String word) {
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

    private static void quoted(String text, char open, char close, Barred barred) {
        for (int start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + 1)) {
            int end = text.indexOf(close, start);
            boolean speech = end > 0 && text.charAt(end - 1) == '。';
            if (end >= 0 && !speech && end - start <= LONGEST_QUOTED_NAME) {
                barred.add(new Span(start, end), "a quoted name");
            }
            if (end < 0) {
                return;
            }
        }
    }

    private static void addresses(String text, Barred barred) {
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
            int end = at;
            while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
                end++;
            }
            barred.add(new Span(at, end), "a web address");
        }
    }
}
