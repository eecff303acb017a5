package org.jianbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jspecify.annotations.Nullable;

/**
 * Tells titles that begin with a place by its class alone: 信丰县深化医共体建设. Whether there is such a place is not asked;
 * the first class within reach ends the name.
 */
final class PlaceTitles {
    private static final int LONGEST_NAME = 8;

    private final List<String> classes = new ArrayList<>();

    /** 全市 and 我县 end like places and are none. */
    private final WordIndex<Boolean> selves =
            LexiconFile.read("self-references.tsv").words("word");

    /** Over the classes of divisions and townships that ship with the program. */
    PlaceTitles() {
        for (LexiconEntry entry :
                LexiconFile.read("places/division-classes.tsv").entries()) {
            classes.add(entry.required("class"));
        }
    }

    /** Whether both lines begin with a place, and not with the same. */
    boolean areOfTwo(String first, String other) {
        String place = place(first);
        String another = place == null ? null : place(other);
        return another != null && !another.equals(place);
    }

    /** The place at the front of a title, which says more than its name; null if none stands there. */
    private @Nullable String place(String title) {
        for (int end = 2; end <= Math.min(LONGEST_NAME, title.length() - 1); end++) {
            String name = title.substring(0, end);
            if (selves.contains(name)) {
                return null;
            }
            if (classes.stream().anyMatch(ending -> name.endsWith(ending) && name.length() > ending.length())) {
                return name;
            }
        }
        return null;
    }
}
