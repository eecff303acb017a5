package org.jianbao.resolve;

import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * The place or organisation that an article or figure is about.
 *
 * @param name its full name, 泰兴市
 * @param type PLACE or ORGANIZATION
 * @param code a place's division code; null for organisations and uncoded places
 */
public record Subject(
        String name, MentionType type, @Nullable String code) {
    /** What a mention names: 兴化市文明办 for 市文明办. */
    public static Subject of(Mention mention) {
        return new Subject(mention.name(), mention.type(), mention.normalized());
    }
}
