package org.jianbao.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;

/** Of names that overlap keeps the longest: of 七台河市 and 七台河市政府 the second. */
final class LongestNames {
    private LongestNames() {}

    /** The kept names by position. */
    static List<Mention> of(List<Mention> names, int length) {
        BitSet taken = new BitSet(length);
        List<Mention> kept = new ArrayList<>();
        List<Mention> longestFirst = names.stream()
                .sorted(Comparator.comparingInt((Mention m) -> -m.span().length())
                        .thenComparing(Mention::span)
                        .thenComparing(m -> m.type() == MentionType.PLACE)
                        .thenComparing(m -> m.name().equals(m.text())))
                .toList();
        for (Mention name : longestFirst) {
            int start = name.span().start();
            int free = taken.nextSetBit(start);
            if (free < 0 || free >= name.span().end()) {
                taken.set(start, name.span().end());
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparing(Mention::span));
        return kept;
    }
}
