package org.jianbao.finding;

import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One doubt or refusal.
 *
 * @param code what was found
 * @param message the particulars, for a person
 * @param source where in the decoded source text, in UTF-16 code units; null for the whole input
 */
public record Finding(
        FindingCode code, String message, @Nullable Span source) {
    public static Finding of(FindingCode code, String message) {
        return new Finding(code, message, null);
    }

    public static Finding at(Span source, FindingCode code, String message) {
        return new Finding(code, message, source);
    }

    public Severity severity() {
        return code.severity();
    }
}
