package org.jianbao.figure;

import org.jianbao.resolve.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in a sentence before a figure, or what the sentence is about.
 *
 * @param end where its name ends; where the sentence begins if none acts
 * @param within whether it is a feature that is part of an item only
 * @param midway whether it begins a clause in the midst of an item, behind a comma
 */
record Agent(@Nullable Subject subject, int end, Kind kind, boolean within, boolean midway) {
    /** What sort of name acts. */
    enum Kind {
        /** Nobody: the sentence is about what the passage is about. */
        NONE,
        ORGANIZATION,
        /** Several names that stand together. */
        GROUP,
        /** A division of the gazetteer. */
        DIVISION,
        /** A place without a code: a road, a zone, a reservoir. */
        FEATURE
    }

    /** No agent in the sentence that begins at {@code sentence}. */
    static Agent none(@Nullable Subject subject, int sentence) {
        return new Agent(subject, sentence, Kind.NONE, false, false);
    }
}
