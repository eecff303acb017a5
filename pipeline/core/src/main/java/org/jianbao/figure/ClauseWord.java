package org.jianbao.figure;

import java.util.Set;
import org.jianbao.figure.IndicatorWords.Use;

/**
 * A word of the clause around a number, as the indicator is looked for.
 *
 * @param start where it stands in the passage
 * @param end the position after it
 * @param text the word; a whole name, time, quotation or bracket is one word
 * @param kind what sort of word it is
 * @param nature its class in HanLP's tag set
 * @param uses what the lexicon says of it
 */
record ClauseWord(int start, int end, String text, Kind kind, String nature, Set<Use> uses) {
    /** What a clause is made of. */
    enum Kind {
        PLAIN,
        /** The name of a place or organisation. */
        OWNER,
        /** The name of a division. */
        DIVISION,
        TIME,
        /** What stands in quotation marks or brackets, these included. */
        ENCLOSED
    }

    boolean is(Use use) {
        return uses.contains(use);
    }

    /** Whether HanLP's class begins so; names, times and quotations have none. */
    boolean isNature(String prefix) {
        return kind == Kind.PLAIN && nature.startsWith(prefix);
    }

    /** Whether it is the name of a place or organisation, whose the number may be. */
    boolean isOwner() {
        return kind == Kind.OWNER || kind == Kind.DIVISION;
    }

    /** Whether it begins a number: 36 or 三; 全部 and 多数, which HanLP classes as numerals, do not. */
    boolean isNumber() {
        return is(Use.NUMBER);
    }

    boolean isQuoted() {
        return kind == Kind.ENCLOSED && text.charAt(0) == '“';
    }

    boolean isBracket() {
        return kind == Kind.ENCLOSED && (text.charAt(0) == '（' || text.charAt(0) == '(');
    }

    boolean isWork() {
        return kind == Kind.ENCLOSED && text.charAt(0) == '《';
    }

    boolean isMark() {
        return isNature("w");
    }

    /** 、 and the words that join two nouns: 和. */
    boolean joins() {
        return text.equals("、") || is(Use.JOIN) && isNature("c");
    }

    /** A verb that can have an object; verbal nouns (培训/vn) only where the lexicon knows them as verbs. */
    boolean isVerb() {
        return is(Use.ACT) || is(Use.DUAL) || is(Use.KEEP) || isNature("v") && !isNature("vn");
    }

    boolean isNominal() {
        return kind != Kind.PLAIN
                || is(Use.NAME)
                || isNature("n")
                || isNature("g")
                || isNature("vn")
                || isNature("a")
                || isNature("b")
                || isNature("j")
                || isNature("k")
                || isNature("h")
                || isNature("s")
                || isNature("x")
                || isNature("i")
                || isNature("l");
    }
}
