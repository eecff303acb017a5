package org.jianbao.mention;

import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/** The words that tell programmes without quotation marks, read once and shared by all searches. */
final class ProgrammeLexicon {
    /** What must stand before the last word of a programme's name. */
    enum Head {
        /** A company, a brand or a place with a name: 宏发光伏制氢|项目. */
        PROJECT,
        /** A number, 第十届, a country or a place: 江淮民歌|节. */
        EVENT,
        /** A number: 第三届乡村足球|赛. */
        NUMBERED,
        /** Nothing but what it is for: 农房改造|三年行动. */
        TERM,
        /** A country; or the article names it twice: 全国农匠培养|计划. */
        DRIVE,
        /** No programme: 第五届人民|代表大会. */
        NONE
    }

    final WordIndex<Head> heads;
    final WordIndex<Boolean> generic;
    final WordIndex<Boolean> countries;
    /** Verbs that carry out drives: 实施. */
    final WordIndex<Boolean> verbs;

    private ProgrammeLexicon() {
        heads = LexiconFile.read("programme-heads.tsv").constants("head", "kind", Head.class);
        generic = words("generic-programmes.tsv");
        countries = words("programme-openers.tsv");
        verbs = words("programme-verbs.tsv");
    }

    static ProgrammeLexicon standard() {
        return new ProgrammeLexicon();
    }

    private static WordIndex<Boolean> words(String file) {
        return LexiconFile.read(file).words("word");
    }
}
