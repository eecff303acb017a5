package org.jianbao.structure;

/** What sort of paragraph it is. */
public enum ParagraphKind {
    /** The article's title; its row stands before the body, with an empty span at the beginning of the article's text. */
    TITLE,
    /** A subtitle under the title: ——2023年1月4日在… */
    SUBTITLE,
    /** The number of a document under its title: 国发〔2018〕39号 */
    DOCUMENT_NUMBER,
    /** To whom a document is addressed: 各市、县人民政府： */
    ADDRESSEE,
    /** Who wrote or supplied the article, or when it was put out: （供稿单位：…） */
    BYLINE,
    /** An editor's note before the article: 编者按：… */
    EDITORS_NOTE,
    /** A heading on a line of its own. */
    HEADING,
    /** Prose; a heading may be run in at its front. */
    TEXT,
    /** A row of a table; its cells are parted by single blanks. */
    TABLE,
    /** A footnote, or an entry of the notes behind the text. */
    FOOTNOTE,
    /** The office and the date below a document. */
    SIGNATURE
}
