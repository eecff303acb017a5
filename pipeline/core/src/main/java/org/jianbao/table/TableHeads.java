package org.jianbao.table;

import java.util.EnumSet;
import java.util.Set;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/** What words in the heads of a table mean, from {@code table-heads.tsv}. */
final class TableHeads {
    /** What a word says of its column or row. */
    enum Use {
        /** The column holds the units of the rows: 计量单位. */
        UNIT,
        /** The whole head says nothing of what is counted: 绝对数. */
        VALUE,
        /** The column holds by how much it grew: 增长. */
        INCREASE,
        /** The column holds by how much it shrank: 下降. */
        DECREASE,
        /** A change whose head ends so is counted as the table is: 额 in 增减额. */
        AMOUNT,
        /** Stands before a row's name: 其中. */
        PART,
        /** The whole name of a row of sums: 合计. */
        TOTAL
    }

    private static final String MARKS = "#＃";

    private final WordIndex<Use> words;

    private TableHeads(WordIndex<Use> words) {
        this.words = words;
    }

    static TableHeads standard() {
        return new TableHeads(LexiconFile.read("table-heads.tsv").constants("word", "use", Use.class));
    }

    /** Whether the whole of {@code head} is a word with that use. */
    boolean is(Use use, String head) {
        return words.get(head).filter(found -> found == use).isPresent();
    }

    /** Whether {@code head} ends with a character of that use. */
    boolean ends(Use use, String head) {
        return !head.isEmpty() && words.get(head.charAt(head.length() - 1)) == use;
    }

    /** Behind the last word with that use in {@code text}; -1 if none stands there. */
    int lastEnd(Use use, String text) {
        int end = -1;
        for (int i = 0; i < text.length(); i++) {
            WordIndex.Match<Use> word = words.longestAt(text, i);
            end = word != null && word.value() == use ? word.end() : end;
        }
        return end;
    }

    /** The uses of the words that stand in {@code head}. */
    Set<Use> in(String head) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        for (int i = 0; i < head.length(); i++) {
            WordIndex.Match<Use> word = words.longestAt(head, i);
            if (word != null) {
                uses.add(word.value());
            }
        }
        return uses;
    }

    /** {@code name} without a word for a part before it: of 其中：火电 and #火电, 火电. */
    String withoutPart(String name) {
        int start = !name.isEmpty() && MARKS.indexOf(name.charAt(0)) >= 0 ? 1 : 0;
        WordIndex.Match<Use> word = words.longestAt(name, start);
        return name.substring(word != null && word.value() == Use.PART ? word.end() : start);
    }
}
