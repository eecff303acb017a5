package org.jianbao.analyse;

import java.util.List;
import org.jianbao.structure.Section;
import org.jspecify.annotations.Nullable;

/** The ids of one article's sections, and the deepest section at a place in its text. */
final class SectionIds {
    private final String bulletinId;
    private final int before;
    private final SectionPlaces places;

    /** @param before how many sections stand in the bulletin's earlier articles */
    SectionIds(String bulletinId, int before, List<Section> sections) {
        this.bulletinId = bulletinId;
        this.before = before;
        this.places = new SectionPlaces(sections);
    }

    String id(int index) {
        return bulletinId + "-s" + (before + index + 1);
    }

    /** The id of the deepest section that holds {@code position}; null if none does. */
    @Nullable
    String at(int position) {
        Integer index = places.deepestAt(position);
        return index == null ? null : id(index);
    }
}
