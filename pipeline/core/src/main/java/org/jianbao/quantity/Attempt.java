package org.jianbao.quantity;

import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One reading that the finder tried: in 补助10万元至50万元, a range that became a
 * figure, and 10万元, which lost to it.
 *
 * @param span where the reading stands in its passage, in UTF-16 code units
 * @param text the same, as written
 * @param rule the rule that read it; null where none could
 * @param found whether it became a figure
 * @param reason why it did not; null where it did
 */
public record Attempt(
        Span span,
        String text,
        @Nullable String rule,
        boolean found,
        @Nullable String reason) {
    /** The same in a text where its passage begins at {@code start}. */
    public Attempt shifted(int start) {
        return new Attempt(new Span(start + span.start(), start + span.end()), text, rule, found, reason);
    }
}
