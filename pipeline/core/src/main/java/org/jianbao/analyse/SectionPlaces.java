package org.jianbao.analyse;

import java.util.List;
import org.jianbao.structure.Section;
import org.jspecify.annotations.Nullable;

/** Finds the sections at a place of an article's text, in time that does not grow with the article's length. */
final class SectionPlaces {
    private final List<Section> sections;

    /** @param sections in text order */
    SectionPlaces(List<Section> sections) {
        this.sections = sections;
    }

    /** How many sections begin before {@code position}; the next one, if there is one, has that index. */
    int countBefore(int position) {
        int low = 0;
        int high = sections.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sections.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the deepest section that holds {@code position}; null if none does. */
    @Nullable
    Integer deepestAt(int position) {
        int before = countBefore(position + 1);
        Integer index = before == 0 ? null : before - 1;
        while (index != null && !sections.get(index).span().contains(position)) {
            index = sections.get(index).parent();
        }
        return index;
    }
}
