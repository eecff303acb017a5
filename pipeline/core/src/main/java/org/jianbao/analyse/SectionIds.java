package org.jianbao.analyse;

import java.util.List;
import org.jianbao.structure.Section;
import org.jspecify.annotations.Nullable;

/** The ids of one article's sections, and the deepest section at a place in its text. */
final class SectionIds {
    private final String bulletinId;
    private final int before;
    private final List<Section> sections;

    /** @param before how many sections stand in the bulletin's earlier articles */
    SectionIds(String bulletinId, int before, List<Section> sections) {
        this.bulletinId = bulletinId;
        this.before = before;
        this.sections = sections;
    }

    String id(int index) {
        return bulletinId + "-s" + (before + index + 1);
    }

    /** The id of the deepest section that holds {@code position}; null if none does. Sections stand in text order. */
    @Nullable
    String at(int position) {
        int low = 0;
        int high = sections.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sections.get(middle).span().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Integer index = low == 0 ? null : low - 1;
        while (index != null && !sections.get(index).span().contains(position)) {
            index = sections.get(index).parent();
        }
        return index == null ? null : id(index);
    }
}
