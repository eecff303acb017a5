package org.jianbao.structure;

/**
 * A heading at the front of a paragraph.
 *
 * @param paragraph the paragraph's index, from 0
 * @param label its label; of kind UNNUMBERED without one
 * @param rank how Markdown marks its line, 1 to 6, or bold; 0 if it does not
 * @param closing whether what follows belongs to no section before it, as 附件 and 注释 do
 */
record Heading(int paragraph, SectionLabel label, int rank, boolean closing) {
    Heading as(SectionLabel other) {
        return new Heading(paragraph, other, rank, closing);
    }
}
