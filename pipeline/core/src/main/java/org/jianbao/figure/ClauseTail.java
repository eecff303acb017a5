package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.IndicatorWords.Use;

/**
 * Finds where the name of what a number counts ends in the clause before it: of 合格率比上年同期提高, after 合格率; of
 * 优质果收购价为每公斤, after 收购价.
 */
final class ClauseTail {
    private static final char EACH = '每';
    private static final int LONGEST_RATE = 4;
    private static final String LETS_COMPARE = "上去同年去往历";

    private final FigureLexicon lexicon;

    ClauseTail(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How many of {@code words} are left when what leads to the number is taken off their end. */
    int end(List<ClauseWord> words) {
        int end = words.size();
        int before;
        do {
            before = end;
            end = withoutRate(words, end);
            end = end > 0 && leads(words, end - 1) ? end - 1 : end;
            end = before == end ? withoutComparison(words, end) : end;
        } while (end != before);
        return end;
    }

    /** Whether a word only leads to the number: 达到, 累计, an adverb, a time, a mark. */
    private boolean leads(List<ClauseWord> words, int index) {
        ClauseWord word = words.get(index);
        if (word.kind() == ClauseWord.Kind.DIVISION && isListOfDivisions(words, index)) {
            return true;
        }
        if (word.is(Use.SKIP)) {
            return !word.is(Use.KEEP) || index > 0 && names(words.get(index - 1));
        }
        if (index > 0 && (word.isWork() || word.isBracket() && index < words.size() - 1)) {
            return names(words.get(index - 1));
        }
        if (word.is(Use.NAME) || word.is(Use.HEAD) || word.kind() == ClauseWord.Kind.ENCLOSED || word.isOwner()) {
            return false;
        }
        return word.kind() == ClauseWord.Kind.TIME
                || word.is(Use.OWNER)
                || word.isMark()
                || isFunction(word)
                || edge(words, index);
    }

    /** 永登县、皋兰县 at the start of a clause says whose the number is, and names no measure. */
    private static boolean isListOfDivisions(List<ClauseWord> words, int last) {
        return words.subList(0, last + 1).stream()
                .allMatch(word -> word.kind() == ClauseWord.Kind.DIVISION
                        || word.joins()
                        || word.text().equals("的"));
    }

    private static boolean names(ClauseWord word) {
        return word.isNominal() && !word.is(Use.OWNER) && word.kind() == ClauseWord.Kind.PLAIN;
    }

    private static boolean isFunction(ClauseWord word) {
        return word.isNature("d")
                || word.isNature("p")
                || word.isNature("u")
                || word.isNature("m")
                || word.isNature("r")
                || word.isNature("t")
                || word.isNature("y")
                || word.isNature("c");
    }

    /** 末 in 2023年末, 以上 in 三年以上 and 小时 in 2小时 belong to what stands before them. */
    private boolean edge(List<ClauseWord> words, int index) {
        ClauseWord word = words.get(index);
        boolean unit = word.isNature("q") || lexicon.quantities().units().contains(word.text());
        if (index == 0 && word.isNature("f") && word.text().length() == 1) {
            return true;
        }
        if (index == 0 || !word.isNature("f") && !unit) {
            return false;
        }
        ClauseWord before = words.get(index - 1);
        boolean number = before.isNature("m");
        boolean time = before.kind() == ClauseWord.Kind.TIME || before.isNature("t") || before.isNature("q");
        return number || word.isNature("f") && time;
    }

    /** 每公斤, 每人每月: what the number is counted by, not what it counts. */
    private int withoutRate(List<ClauseWord> words, int end) {
        StringBuilder rate = new StringBuilder();
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_RATE); i--) {
            ClauseWord word = words.get(i);
            rate.insert(0, word.text());
            if (word.text().charAt(0) == EACH && isRate(rate.toString())) {
                return withoutRate(words, i);
            }
        }
        return end;
    }

    private boolean isRate(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == EACH) {
            int next = text.indexOf(EACH, at + 1);
            String unit = text.substring(at + 1, next < 0 ? text.length() : next);
            if (!lexicon.quantities().denominators().contains(unit)
                    && !lexicon.quantities().units().contains(unit)) {
                return false;
            }
            at = next < 0 ? text.length() : next;
        }
        return at == text.length();
    }

    /** 比上年同期, 占全省, 位居全市; but 占总产值的比重 stays with the name before it. */
    private static int withoutComparison(List<ClauseWord> words, int end) {
        for (int i = end - 1; i >= 0; i--) {
            ClauseWord word = words.get(i);
            if (word.isMark() && !word.joins()) {
                return end;
            }
            if (word.is(Use.AGAINST) && compares(words, i, end) || word.is(Use.APART) && isAttribute(words)) {
                return i;
            }
        }
        return end;
    }

    /** 用于节水的28亿元, 是上年的2倍: what stands before 的 names no measure. */
    private static boolean isAttribute(List<ClauseWord> words) {
        return words.get(words.size() - 1).text().equals("的");
    }

    private static boolean compares(List<ClauseWord> words, int index, int end) {
        ClauseWord word = words.get(index);
        if (word.text().equals("较")) {
            return index + 1 < end
                    && (words.get(index + 1).kind() == ClauseWord.Kind.TIME
                            || LETS_COMPARE.indexOf(words.get(index + 1).text().charAt(0)) >= 0);
        }
        if (word.is(Use.PLACED)) {
            ClauseWord next = index + 1 < end ? words.get(index + 1) : null;
            return next == null || next.is(Use.OWNER) || next.isOwner();
        }
        if (index > 0 && index == end - 1 && word.is(Use.SHARE)) {
            return false;
        }
        boolean share = words.get(end - 1).is(Use.SHARE);
        return !share || index == 0 || !words.get(index - 1).isNominal();
    }
}
