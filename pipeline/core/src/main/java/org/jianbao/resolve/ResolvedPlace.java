package org.jianbao.resolve;

import org.jianbao.gazetteer.Division;
import org.jianbao.mention.PlaceSighting;
import org.jspecify.annotations.Nullable;

/** A sighted place name and the division it names; null if that could not be told. */
record ResolvedPlace(PlaceSighting sighting, @Nullable Division division) {
    int start() {
        return sighting.span().start();
    }

    int end() {
        return sighting.span().end();
    }
}
