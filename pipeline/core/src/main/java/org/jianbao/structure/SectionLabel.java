package org.jianbao.structure;

/**
 * A label at the front of a section.
 *
 * @param kind the numbering it belongs to
 * @param number its place in that numbering
 * @param start where it begins, in the article's text
 * @param end the position after it
 */
record SectionLabel(Numbering kind, int number, int start, int end) {
    /** The numberings of official texts, in their usual order of depth (GB/T 9704), then the run-in items. */
    enum Numbering {
        /** 一、 */
        CHINESE,
        /** （一） */
        CHINESE_BRACKETS,
        /** 1. or 1、 */
        ARABIC,
        /** （1） */
        ARABIC_BRACKETS,
        /** ① */
        CIRCLED,
        /** 一是 */
        IS,
        /** 一要 */
        MUST,
        /** 第一， */
        NTH,
        /** 首先， */
        FIRST;

        /** Whether the items stand inside a paragraph and end with it. */
        boolean isRunIn() {
            return compareTo(IS) >= 0;
        }
    }
}
