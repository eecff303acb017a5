package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.IndicatorWords.Use;

/** Reads what a number counts from the words after it: 17个所, 5项主要任务, 1次有规模的文明实践工作. */
final class FollowingNoun {
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
     * @param people whether the unit counts people, who may act: 组织20人开展检查
     * @param events whether it counts events, whose attribute may be long: 1次有规模的文明实践工作
     */
    static Following read(List<ClauseWord> words, boolean people, boolean events) {
        if (words.isEmpty() || words.get(0).text().equals("的")) {
            return attributed(words, events);
        }
        int end = end(words, 0, people);
        int attribute = attributeEnd(words, end);
        if (attribute > 0 && !(end > 0 && names(words, end) && !events)) {
            Following rest = attributed(words.subList(attribute - 1, words.size()), events);
            return rest.name().isEmpty() ? following(words, end) : rest;
        }
        return following(words, end);
    }

    private static Following attributed(List<ClauseWord> words, boolean events) {
        if (words.size() < 2 || words.size() > 2 && isCircumstance(words.get(2))) {
            return Following.NONE;
        }
        return read(words.subList(1, words.size()), false, events);
    }

    /** 下 in 控制在3万人的前提下 closes what the number stands in, and counts nothing. */
    private static boolean isCircumstance(ClauseWord word) {
        return word.isNature("f") && word.text().length() == 1;
    }

    private static Following following(List<ClauseWord> words, int end) {
        String name = PrecedingNoun.name(words, 0, beforeMeasure(words, end));
        boolean counted = end < words.size() && words.get(end).isNumber();
        return name.length() > LONGEST ? Following.NONE : new Following(name, counted);
    }

    /** 耕地 in 15万亩耕地复种指数高达3.2 is counted; 复种指数 is what the next number measures. */
    private static int beforeMeasure(List<ClauseWord> words, int end) {
        int next = end;
        while (next < words.size() && words.get(next).is(Use.SKIP)) {
            next++;
        }
        boolean measures = end > 1
                && next < words.size()
                && words.get(next).isNumber()
                && (words.get(end - 1).is(Use.HEAD) || words.get(end - 1).is(Use.MEASURE));
        if (!measures) {
            return end;
        }
        for (int i = 1; i < end; i++) {
            if (words.get(i - 1).isNature("n") && !words.get(i - 1).isNature("nx")) {
                return i;
            }
        }
        return end;
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
        while (end < words.size() && NounContinuation.goesOn(words, end, people) && !closes(words, end)) {
            end++;
        }
        while (end > from && breaksOff(words.get(end - 1))) {
            end--;
        }
        return end;
    }

    /** A name ends at its bracket: 县（市、区） of 6个县（市、区）政府所在地. */
    private static boolean closes(List<ClauseWord> words, int end) {
        return end > 0 && words.get(end - 1).isBracket();
    }

    private static boolean breaksOff(ClauseWord last) {
        return last.joins()
                || last.isMark()
                || (last.isNature("a") || last.isNature("b")) && !last.is(Use.NAME)
                || last.isNature("v") && !last.isNature("vn") && last.text().length() == 1;
    }
}
