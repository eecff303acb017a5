package org.jianbao.mention;

import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's name seen in a passage.
 *
 * @param span where it stands
 * @param level the level that stands for a place's name, 市 in 市文明办; null if the name is full
 * @param levelAt how many characters of the name stand before the level, 1 in 团市委; 0 without a level
 * @param fullName the full name if the lexicon knows another than the text has; null otherwise
 * @param rule the name of the rule that found it
 */
public record OrganizationName(
        Span span,
        @Nullable String level,
        int levelAt,
        @Nullable String fullName,
        String rule) {
    static OrganizationName full(Span span, String rule) {
        return new OrganizationName(span, null, 0, null, rule);
    }

    static OrganizationName levelled(Span span, String level, int levelAt) {
        return new OrganizationName(span, level, levelAt, null, "level-office");
    }

    static OrganizationName organ(Span span, String fullName) {
        return new OrganizationName(span, null, 0, fullName, "central-organ");
    }
}
