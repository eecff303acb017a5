package org.jianbao.time;

import java.time.LocalDate;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date, period or time of day in a text.
 *
 * @param span where it stands, in the text that was searched
 * @param text as written, 2024年至今
 * @param kind what it says of time
 * @param normalized EDTF, {@code 2024/..}; a time of day as ISO 8601, {@code T19:30}; null if it is vague or recurring
 * @param first the first day it covers; null for an open start, a time of day, a vague or recurring one
 * @param last the last day it covers; null for an open end, a time of day, a vague or recurring one
 * @param rule the name of the rule that read it
 */
public record TimeExpression(
        Span span,
        String text,
        TimeKind kind,
        @Nullable String normalized,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String rule) {}
