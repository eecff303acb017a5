package org.jianbao.structure;

/**
 * A paragraph while its headings are sought.
 *
 * @param paragraph where it stands
 * @param text what it reads
 * @param rank how Markdown marks it as a heading; 0 if it does not
 * @param endsSentence whether its last line ends a sentence
 */
record Block(Paragraph paragraph, String text, int rank, boolean endsSentence) {
    ParagraphKind kind() {
        return paragraph.kind();
    }

    /** The same paragraph, known to be of another sort. */
    Block as(ParagraphKind kind) {
        return new Block(new Paragraph(paragraph.ordinal(), kind, paragraph.span()), text, rank, endsSentence);
    }
}
