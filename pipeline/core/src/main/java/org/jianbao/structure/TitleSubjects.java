package org.jianbao.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its class alone whom a title is about: the place at the front of 信丰县深化医共体建设, the office before the colon of
 * 县医保局：窗口前移服务到村. Whether there is such a place or office is not asked; the first class within reach ends a place's name.
 */
final class TitleSubjects {
    private static final int LONGEST_PLACE = 8;
    private static final int LONGEST_NAME = 16;
    private static final int SHORTEST_NAME = 3;

    private final List<String> divisions = column("places/division-classes.tsv", "class");
    private final List<String> classes = new ArrayList<>(divisions);

    /** 全市, 我县 and 该乡 end like places and are none. */
    private final Set<String> selves = new HashSet<>(column("self-references.tsv", "word"));

    /** Over the classes of places and organisations that ship with the program. */
    TitleSubjects() {
        selves.addAll(column("agent-words.tsv", "word"));
        classes.addAll(column("place-suffixes.tsv", "suffix"));
        classes.addAll(column("organisation-suffixes.tsv", "suffix"));
    }

    private static List<String> column(String file, String name) {
        return LexiconFile.read(file).entries().stream()
                .map((LexiconEntry entry) -> entry.required(name))
                .toList();
    }

    /** Whether both lines begin with a place, and not with the same. */
    boolean areOfTwo(String first, String other) {
        String place = place(first);
        String another = place == null ? null : place(other);
        return another != null && !another.equals(place);
    }

    /** Whether the line begins with a place and the other does not. */
    boolean opensOnly(String line, String other) {
        return place(line) != null && place(other) == null;
    }

    /** Whether a title names a place or an organisation before its colon. */
    boolean isNamed(String title) {
        int colon = Math.max(title.indexOf('：'), title.indexOf(':'));
        return colon >= SHORTEST_NAME
                && colon <= LONGEST_NAME
                && classes.stream().anyMatch(ending -> isOfClass(title.substring(0, colon), ending));
    }

    /** The place at the front of a title, which says more than its name; null if none stands there. */
    private @Nullable String place(String title) {
        for (int end = 2; end <= Math.min(LONGEST_PLACE, title.length() - 1); end++) {
            String name = title.substring(0, end);
            if (selves.contains(name) || !Character.isIdeographic(name.charAt(end - 1))) {
                return null;
            }
            if (divisions.stream().anyMatch(ending -> isOfClass(name, ending))) {
                return name;
            }
        }
        return null;
    }

    private static boolean isOfClass(String name, String ending) {
        return name.endsWith(ending) && name.length() > ending.length();
    }
}
