package org.jianbao.mention;

import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's name seen in a passage.
 *
 * @param span where it stands
 * @param level the level that stands for a place's name, 市 in 市文明办; null if the name is full
 * @param fullName the full name if the lexicon knows another than the text has; null otherwise
 * @param rule the name of the rule that found it
 */
public record OrganizationName(
        Span span, @Nullable String level, @Nullable String fullName, String rule) {}
