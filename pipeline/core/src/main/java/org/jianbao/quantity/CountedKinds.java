package org.jianbao.quantity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/** What sort of thing a measure word counts, from {@code counted-kinds.tsv}: 36名 are people, 36家 organisations. */
public final class CountedKinds {
    /** A sort of what is counted. */
    public enum Kind {
        /** People, who may act: 20人 in 组织20人开展检查. */
        PEOPLE,
        /** Events, whose noun may have a long attribute before it: 3场有特色的读书活动. */
        EVENT,
        /** Organisations and places, so that a name right before the number is what is counted: 吉伟4户. */
        ORGANIZATION
    }

    private final WordIndex<Set<Kind>> words;

    private CountedKinds(WordIndex<Set<Kind>> words) {
        this.words = words;
    }

    static CountedKinds standard() {
        Map<String, Set<Kind>> words = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("counted-kinds.tsv").entries()) {
            words.computeIfAbsent(entry.required("word"), word -> EnumSet.noneOf(Kind.class))
                    .add(entry.constant("kind", Kind.class));
        }
        return new CountedKinds(WordIndex.of(words));
    }

    /** Whether the measure word, or its last character, counts things of that kind: 人 of 万人. */
    public boolean are(Kind kind, String unit) {
        return !unit.isEmpty() && are(kind, unit.charAt(unit.length() - 1));
    }

    /** Whether a measure word of one character counts things of that kind: 人 people. */
    public boolean are(Kind kind, char unit) {
        Set<Kind> kinds = words.get(unit);
        return kinds != null && kinds.contains(kind);
    }
}
