package org.jianbao.structure;

/** What sort of paragraph it is. */
public enum ParagraphKind {
    /** The article's title; its row stands before the body, with an empty span at the beginning of the article's text. */
    TITLE,
    /** A subtitle under the title: ——2023年1月4日在… */
    SUBTITLE,
    /** Who wrote or supplied the article: （供稿单位：…）. */
    BYLINE,
    /** An editor's note before the article: 编者按：… */
    EDITORS_NOTE,
    /** A heading on a line of its own. */
    HEADING,
    /** Prose; a heading may be run in at its front. */
    TEXT,
    /** A table, a line a row, kept as it is laid. */
    TABLE,
    /** A footnote. */
    FOOTNOTE
}
