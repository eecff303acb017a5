package org.jianbao.structure;

/**
 * A label at the front of a section.
 *
 * @param kind the numbering it belongs to
 * @param number its place in that numbering; 0 in front of an unnumbered heading
 * @param start where it begins, in the article's text
 * @param end the position after it; {@code start} where no label is printed
 */
record SectionLabel(Numbering kind, int number, int start, int end) {
    /** The numberings of official texts, in their usual order of depth (GB/T 9704), then the run-in items. */
    enum Numbering {
        /** 第一部分, 第一章 */
        PART(10),
        /** 一、 */
        CHINESE(20),
        /** （一） */
        CHINESE_BRACKETS(30),
        /** 1. or 1、 */
        ARABIC(40),
        /** （1） or 1） */
        ARABIC_BRACKETS(50),
        /** ① */
        CIRCLED(60),
        /** A heading on a line of its own, without a number. */
        UNNUMBERED(5),
        /** 一是 */
        IS(100),
        /** 一要 */
        MUST(100),
        /** 第一， */
        NTH(100),
        /** 其一， */
        OF_THEM(100),
        /** 首先， */
        FIRST(100);

        private static final int RUN_IN_RANK = 100;

        private final int rank;

        Numbering(int rank) {
            this.rank = rank;
        }

        /** How deep it stands among the others; the run-in items, which nest as they come, share the deepest rank. */
        int rank() {
            return rank;
        }

        /** Whether the items stand inside a paragraph and end with it. */
        boolean isRunIn() {
            return rank == RUN_IN_RANK;
        }
    }

    /** Whether nothing is printed: the heading has no number. */
    boolean isEmpty() {
        return start == end;
    }

    /** The place that an unnumbered heading takes in the numbering of its siblings. */
    SectionLabel as(Numbering numbering, int place) {
        return new SectionLabel(numbering, place, start, end);
    }
}
