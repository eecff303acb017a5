package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.IndicatorWords.Use;
import org.jspecify.annotations.Nullable;

/** Tells word by word how far the noun phrase behind a number reaches: 改造项目 of 5个改造项目开工. */
final class NounContinuation {
    private NounContinuation() {}

    /**
     * Whether the noun phrase behind a number goes on with the word at {@code index}.
     *
     * @param people whether people are counted, who may act: 组织20人开展检查
     */
    static boolean goesOn(List<ClauseWord> words, int index, boolean people) {
        ClauseWord word = words.get(index);
        ClauseWord next = index + 1 < words.size() ? words.get(index + 1) : null;
        if (word.joins()) {
            boolean named = next != null && next.isOwner();
            return index > 0 && next != null && !named && next.isNominal() && !countsNext(words, index + 1);
        }
        if (word.kind() == ClauseWord.Kind.TIME || word.text().startsWith("等") || word.is(Use.OWNER)) {
            return false;
        }
        if (word.is(Use.NAME) || index == 0 && isSingle(word, next)) {
            // 户均 in 2.1万户农户户均增收 begins the next measure.
            return index == 0 || !word.is(Use.AVERAGE);
        }
        if (word.kind() == ClauseWord.Kind.ENCLOSED && !word.isQuoted()) {
            return index > 0 && word.isBracket() && word.text().chars().noneMatch(Character::isDigit);
        }
        if (word.is(Use.KEEP) || word.is(Use.ACT) || word.is(Use.DUAL) || word.is(Use.SKIP)) {
            return verb(word, next, index == 0, people);
        }
        return word.isNominal() && !word.isNature("ad")
                || word.isNature("f") && word.text().length() > 1 && index == 0
                || word.isNature("q") && index == 1 && (isSingle(word, next) || isGrade(words.get(0), next))
                || word.isNature("v") && next != null && inName(words, index, next);
    }

    private static boolean inName(List<ClauseWord> words, int index, ClauseWord next) {
        boolean afterBrief = index > 0 && words.get(index - 1).text().length() == 1;
        boolean brief = afterBrief && words.get(index).text().length() == 1 && next.isNominal();
        boolean ending = next.text().length() == 1 && (next.isNature("n") || next.isNature("qv"));
        return brief || next.is(Use.HEAD) || ending;
    }

    /** 类 in C类机位 belongs to the letter before it. */
    private static boolean isGrade(ClauseWord letter, @Nullable ClauseWord next) {
        return letter.isNature("nx") && letter.text().length() == 1 && next != null && next.isNominal();
    }

    /** One character alone between unit and mark names what is counted: 17个所、350个站. */
    private static boolean isSingle(ClauseWord word, @Nullable ClauseWord next) {
        boolean alone = next == null || next.isMark();
        return alone && word.text().length() == 1 && !word.isMark() && !word.isNature("y") && !word.isNature("f");
    }

    /** A verb right after the number is part of a name, 5个改造项目, unless people are counted, who act. */
    private static boolean verb(ClauseWord word, @Nullable ClauseWord next, boolean first, boolean people) {
        boolean noun = next == null || next.isMark();
        boolean part = word.is(Use.DUAL) && next != null && !noun && next.isNominal() && !(first && people);
        if (part || next != null && next.isNature("n") && next.text().length() == 1) {
            return true;
        }
        if (first) {
            return word.isNature("vn") && (noun || !people) || word.is(Use.KEEP) && !noun || word.isNature("n");
        }
        if (next != null && next.is(Use.TASK)) {
            return true;
        }
        boolean attribute = word.isNature("vi") && next != null && next.isNature("n");
        return attribute || (word.isNature("vn") || word.isNature("n")) && (noun || next != null && next.is(Use.HEAD));
    }

    /** Whether a number of its own follows the noun before the next mark: 党政机关、[企事业单位]197家. */
    private static boolean countsNext(List<ClauseWord> words, int from) {
        for (int i = from; i < words.size(); i++) {
            ClauseWord word = words.get(i);
            if (word.isNumber()) {
                return true;
            }
            if (word.joins() || word.isMark()) {
                return false;
            }
        }
        return false;
    }
}
