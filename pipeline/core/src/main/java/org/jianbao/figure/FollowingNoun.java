package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.IndicatorWords.Use;
import org.jspecify.annotations.Nullable;

/** Reads what a number counts from the words after it: 17个所, 5项主要任务, 1次有规模的文明实践工作. */
final class FollowingNoun {
    private static final String EVENTS = "次场轮期回项批种类起件";
    private static final int ATTRIBUTE = 8;
    private static final int LONGEST = 30;

    private FollowingNoun() {}

    /**
     * The noun after a number.
     *
     * @param name empty if none follows
     * @param counted whether a number of its own follows the noun: 1297处[充电位]14620个
     */
    record Following(String name, boolean counted) {
        static final Following NONE = new Following("", false);
    }

    /**
     * Reads the noun phrase that {@code words} begin with.
     *
     * @param unit the unit before them, 个
     * @param people whether the unit counts people, who may act: 组织20人开展检查
     */
    static Following read(List<ClauseWord> words, String unit, boolean people) {
        if (words.isEmpty() || words.get(0).text().equals("的")) {
            return attributed(words, unit);
        }
        int end = end(words, 0, people);
        int attribute = attributeEnd(words, end);
        if (attribute > 0 && !(end > 0 && names(words, end) && !isEvent(unit))) {
            Following rest = attributed(words.subList(attribute - 1, words.size()), unit);
            return rest.name().isEmpty() ? following(words, end) : rest;
        }
        return following(words, end);
    }

    private static Following attributed(List<ClauseWord> words, String unit) {
        if (words.size() < 2 || words.size() > 2 && isCircumstance(words.get(2))) {
            return Following.NONE;
        }
        return read(words.subList(1, words.size()), unit, false);
    }

    /** 下 in 控制在3万人的前提下 closes what the number stands in, and counts nothing. */
    private static boolean isCircumstance(ClauseWord word) {
        return word.isNature("f") && word.text().length() == 1;
    }

    private static Following following(List<ClauseWord> words, int end) {
        String name = PrecedingNoun.name(words, 0, end);
        boolean counted = end < words.size() && words.get(end).isNature("m");
        return name.length() > LONGEST ? Following.NONE : new Following(name, counted);
    }

    private static boolean isEvent(String unit) {
        return !unit.isEmpty() && EVENTS.indexOf(unit.charAt(unit.length() - 1)) >= 0;
    }

    private static boolean names(List<ClauseWord> words, int end) {
        return words.subList(0, end).stream().anyMatch(word -> word.isNature("n"));
    }

    /** The position after the 的 of an attribute that begins here or goes on at {@code from}; 0 if there is none. */
    private static int attributeEnd(List<ClauseWord> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + ATTRIBUTE); i++) {
            ClauseWord word = words.get(i);
            if (word.isMark() || word.isNature("m")) {
                return 0;
            }
            if (word.text().equals("的")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int end(List<ClauseWord> words, int from, boolean people) {
        int end = from;
        while (end < words.size() && continues(words, end, people)) {
            end++;
        }
        while (end > from && breaksOff(words.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean breaksOff(ClauseWord last) {
        return last.joins()
                || last.isMark()
                || (last.isNature("a") || last.isNature("b")) && !last.is(Use.NAME)
                || last.isNature("v") && !last.isNature("vn") && last.text().length() == 1;
    }

    private static boolean continues(List<ClauseWord> words, int index, boolean people) {
        ClauseWord word = words.get(index);
        ClauseWord next = index + 1 < words.size() ? words.get(index + 1) : null;
        if (word.joins()) {
            boolean named = next != null && next.kind() == ClauseWord.Kind.OWNER;
            return index > 0 && next != null && !named && next.isNominal() && !countsNext(words, index + 1);
        }
        if (word.kind() == ClauseWord.Kind.TIME || word.text().startsWith("等") || word.is(Use.OWNER)) {
            return false;
        }
        if (word.is(Use.NAME) || index == 0 && isSingle(word, next)) {
            return index == 0 || !isAverage(word);
        }
        if (word.kind() == ClauseWord.Kind.ENCLOSED && !word.isQuoted()) {
            return index > 0 && word.isBracket();
        }
        if (word.is(Use.KEEP) || word.is(Use.ACT) || word.is(Use.DUAL) || word.is(Use.SKIP)) {
            return verb(word, next, index == 0, people);
        }
        return word.isNominal() && !word.isNature("ad")
                || word.isNature("f") && word.text().length() > 1 && index == 0
                || word.isNature("q") && index == 1 && isSingle(word, next)
                || word.isNature("v") && next != null && inName(words, index, next);
    }

    /** 户均 in 2.1万户农户户均增收 begins the next measure. */
    private static boolean isAverage(ClauseWord word) {
        return word.text().length() == 2 && word.text().charAt(1) == '均';
    }

    private static boolean inName(List<ClauseWord> words, int index, ClauseWord next) {
        boolean afterBrief = index > 0 && words.get(index - 1).text().length() == 1;
        boolean brief = afterBrief && words.get(index).text().length() == 1 && next.isNominal();
        boolean ending = next.text().length() == 1 && (next.isNature("n") || next.isNature("qv"));
        return brief || next.is(Use.HEAD) || ending;
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
        boolean attribute = word.isNature("vi") && next != null && next.isNature("n");
        return attribute || (word.isNature("vn") || word.isNature("n")) && (noun || next != null && next.is(Use.HEAD));
    }

    /** Whether a number of its own follows the noun before the next mark: 党政机关、[企事业单位]197家. */
    private static boolean countsNext(List<ClauseWord> words, int from) {
        for (int i = from; i < words.size(); i++) {
            ClauseWord word = words.get(i);
            if (word.isNature("m")) {
                return true;
            }
            if (word.joins() || word.isMark()) {
                return false;
            }
        }
        return false;
    }
}
