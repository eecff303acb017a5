package org.jianbao.figure;

import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/** The words that say who acts in a sentence, from {@code agent-words.tsv}. */
final class AgentWords {
    /** What a word says of agents. */
    enum Use {
        /** Joins two agents: 和. */
        JOIN,
        /** Joins two agents, or an agent and whom it does something with: 与. */
        WITH,
        /** Stands behind a name that is no agent then: 的. */
        ATTRIBUTE,
        /** Stands before an agent: 由. */
        BY,
        /** What the first of two does with the second, which is then its partner: 合作 in 教育局与公安局合作. */
        PARTNER,
        /** Stands before a name that begins a clause: 其中. */
        OPEN,
        /** The others that an agent acts together with, unnamed: 等部门. */
        OTHERS,
        /** Introduces what a paragraph is about: 位于. */
        INTRODUCE,
        /** What was said, rather than done: 显示. */
        REPORT,
        /** The article's own subject: 全市, 我县. */
        OWN,
        /** What a paragraph that named it calls it again: 该项目. */
        SELF,
        /** An organ that speaks for its place: 市政府. */
        GOVERN,
        /** What the treasury of a place is called behind its level: 财政 in 县财政. */
        TREASURY,
        /** What the names of facilities end with: 卫生室. */
        FACILITY
    }

    private static final int LONGEST = 4;

    private final WordIndex<Use> words;

    private AgentWords(WordIndex<Use> words) {
        this.words = words;
    }

    static AgentWords standard() {
        return new AgentWords(LexiconFile.read("agent-words.tsv").constants("word", "use", Use.class));
    }

    /** Whether {@code text[from, to)} is one word that joins two agents. */
    boolean joins(String text, int from, int to) {
        return from < to && joinEnd(text, from) == to;
    }

    /** Behind the word at {@code start} that joins two agents; {@code start} itself if none stands there. */
    int joinEnd(String text, int start) {
        WordIndex.Match<Use> match = words.longestAt(text, start);
        if (match == null || match.value() != Use.JOIN && match.value() != Use.WITH) {
            return start;
        }
        return match.end();
    }

    /** Whether what stands at {@code end} makes the name before it part of another, 市教育局的, or of a list. */
    boolean bindsName(String text, int end) {
        return is(Use.ATTRIBUTE, text, end) || joinEnd(text, end) > end;
    }

    /** Whether an organisation's name ends with that of an organ that speaks for its place: 兴化市政府. */
    boolean governs(String name) {
        WordIndex.Match<Use> match = words.longestBefore(name, name.length(), LONGEST);
        return match != null && match.value() == Use.GOVERN;
    }

    /** Whether a word of reporting stands in {@code text[from, to)}. */
    boolean reports(String text, int from, int to) {
        return has(Use.REPORT, text, from, to);
    }

    /** Whether a word with that use begins in {@code text[from, to)}. */
    boolean has(Use use, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(use, text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word with that use ends before {@code end}. */
    boolean endsAt(Use use, String text, int end) {
        WordIndex.Match<Use> match = words.longestBefore(text, end, LONGEST);
        return match != null && match.value() == use;
    }

    /** The position after the word that begins at {@code start}; {@code start} itself if none does. */
    int end(String text, int start) {
        WordIndex.Match<Use> match = words.longestAt(text, start);
        return match == null ? start : match.end();
    }

    /** Whether a word with that use begins at {@code start}. */
    boolean is(Use use, String text, int start) {
        WordIndex.Match<Use> match = words.longestAt(text, start);
        return match != null && match.value() == use;
    }
}
