package org.jianbao.quantity;

import java.util.List;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Characters;

/** The signs beside numbers, from {@code number-signs.tsv}: what joins a range or a list, what stands before a number below zero. */
public final class NumberSigns {
    private enum Use {
        RANGE,
        LIST,
        NEGATIVE
    }

    private static final int LONGEST = 2;
    private static final String COMMAS = "，,";

    private final WordIndex<Boolean> ranges;
    private final WordIndex<Boolean> lists;
    /** Each with the words that end with it and make no number negative: 减负. */
    private final WordIndex<List<String>> negatives;

    private NumberSigns(WordIndex<Boolean> ranges, WordIndex<Boolean> lists, WordIndex<List<String>> negatives) {
        this.ranges = ranges;
        this.lists = lists;
        this.negatives = negatives;
    }

    static NumberSigns standard() {
        LexiconFile file = LexiconFile.read("number-signs.tsv");
        return new NumberSigns(
                file.where(entry -> entry.constant("use", Use.class) == Use.RANGE)
                        .words("sign"),
                file.where(entry -> entry.constant("use", Use.class) == Use.LIST)
                        .words("sign"),
                file.where(entry -> entry.constant("use", Use.class) == Use.NEGATIVE)
                        .index("sign", entry -> entry.list("not_in")));
    }

    boolean joinsRange(char c) {
        return ranges.get(c) != null;
    }

    /** Behind the sign at {@code start} that joins two members of a list, 和 of 20和30个; {@code start} itself if none stands there. */
    int listSignEnd(String text, int start) {
        WordIndex.Match<Boolean> sign = lists.longestAt(text, start);
        return sign == null ? start : sign.end();
    }

    /** Whether nothing but such a sign, and blanks, stand in {@code text[from, to)}. */
    public boolean joinsList(String text, int from, int to) {
        int start = blanksEnd(text, from, to);
        return start < to && ends(text, listSignEnd(text, start), start, to);
    }

    /** The same, where commas too part the members: 分别增长4.8%，7.9%. */
    public boolean joinsWideList(String text, int from, int to) {
        int start = blanksEnd(text, from, to);
        boolean comma = start < to && COMMAS.indexOf(text.charAt(start)) >= 0;
        return comma ? ends(text, start + 1, start, to) : joinsList(text, from, to);
    }

    private static boolean ends(String text, int signEnd, int signStart, int to) {
        return signEnd > signStart && blanksEnd(text, signEnd, to) == to;
    }

    private static int blanksEnd(String text, int from, int to) {
        int at = from;
        while (at < to && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the sign begins that puts the number at {@code number} below zero: 负 of 负12, but none of 减负12; -1 without one. */
    int negative(String text, int number) {
        WordIndex.Match<List<String>> sign = negatives.longestBefore(text, number, LONGEST);
        if (sign == null || sign.value().stream().anyMatch(word -> text.startsWith(word, number - word.length()))) {
            return -1;
        }
        return sign.start();
    }
}
