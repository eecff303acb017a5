package org.jianbao.quantity;

import org.jianbao.language.Passage;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.NumeralReader;
import org.jianbao.number.SqueezedText;
import org.jianbao.quantity.QuantityLexicon.MoneyPart;
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
    private static final String JOINED_BEFORE = "-–—.·#+/_&=%×〔[第";

    private final QuantityLexicon lexicon;
    private final NumeralReader numerals;
    private final WordNumerals words;
    private final BarredNames names;

    NonFigures(QuantityLexicon lexicon, NumeralReader numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
        this.words = new WordNumerals(lexicon, numerals);
        this.names = new BarredNames(lexicon, numerals);
    }

    /** The stretches of the passage where a number measures nothing. */
    Barred in(Passage passage, Surroundings known) {
        Barred barred = new Barred();
        String text = passage.text();
        for (TimeExpression time : known.times()) {
            if (time.kind() != TimeKind.RECURRING && !counted(time) && !endsInUnit(text, time.span())) {
                barred.add(time.span(), "a time");
            }
        }
        known.labels().forEach(label -> barred.add(label, "a label"));
        names.bar(text, known.mentions(), barred);
        quoted(text, '“', '”', barred);
        quoted(text, '《', '》', barred);
        fixedTerms(text, barred);
        addresses(text, barred);
        words.bar(passage.tokens(), barred);
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

    /** 日 of 10日元 begins a unit and ends no day. */
    private boolean endsInUnit(String text, Span time) {
        WordIndex.Match<Unit> unit = lexicon.units().longestAt(text, time.end() - 1);
        boolean money = unit != null && unit.end() > time.end() && unit.value().dimension() == Dimension.MONEY;
        WordIndex.Match<MoneyPart> word = lexicon.moneyParts().longestAt(text, time.end() - 1);
        boolean part = word != null && word.end() > time.end();
        return (money || part) && time.length() > 1 && numerals.mayStart(text.charAt(time.end() - 2));
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
        return words.allNumeral(text.substring(term.start(), term.end()))
                && lexicon.units().longestAt(text, term.end()) != null
                && lexicon.notUnits().longestAt(text, term.end()) == null;
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
