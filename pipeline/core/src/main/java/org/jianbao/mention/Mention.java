package org.jianbao.mention;

import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name in a text, and the thing it names.
 *
 * @param span where it stands, in the passage that was searched
 * @param type what sort of thing it names
 * @param text as written, without outer 《》 and “”: 市文明办
 * @param name the full name: 兴化市文明办
 * @param normalized a place's division code, a time's EDTF value; null where there is none
 * @param rule the name of the rule that found it
 */
public record Mention(
        Span span,
        MentionType type,
        String text,
        String name,
        @Nullable String normalized,
        String rule) {
    /** Whether it names a division that has a code: 兴化市, but not 和平路. */
    public boolean isDivision() {
        return type == MentionType.PLACE && normalized != null;
    }
}
