package org.jianbao.figure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.figure.AgentWords.Use;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facilities that begin a clause and of which no name tells the whole: 和平村卫生室, 泰兴大桥连接线. Behind a division the
 * name must be of its own, 泰兴市华光抽水蓄能电站: 泰兴市电站 tells no single one.
 */
final class Facilities {
    private static final String NOMINAL = "nbjgak";
    private static final int LONGEST = 14;

    private final AgentWords words;

    Facilities(AgentWords words) {
        this.words = words;
    }

    /** The names of a passage, a facility in the place of the name that it begins with. */
    List<Mention> names(Passage passage, List<Mention> mentions) {
        List<Mention> names = new ArrayList<>(mentions.size());
        int taken = 0;
        for (int i = 0; i < mentions.size(); i++) {
            Mention name = mentions.get(i);
            Mention facility = name.span().start() < taken || !isLast(mentions, i) ? null : facility(passage, name);
            if (facility != null) {
                taken = facility.span().end();
                names.add(afterPlaces(names, facility));
            } else if (name.span().start() >= taken) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isLast(List<Mention> mentions, int index) {
        return AgentGroups.isPlace(mentions.get(index))
                && (index + 1 == mentions.size() || !AgentGroups.continues(mentions, index));
    }

    /** Takes the places of its chain, 戴南镇|和平村卫生室, out of {@code names}: the facility begins where they do. */
    private static Mention afterPlaces(List<Mention> names, Mention facility) {
        int start = facility.span().start();
        while (!names.isEmpty() && names.get(names.size() - 1).span().end() == start) {
            start = names.remove(names.size() - 1).span().start();
        }
        Span span = new Span(start, facility.span().end());
        return new Mention(span, facility.type(), facility.text(), facility.name(), null, facility.rule());
    }

    private @Nullable Mention facility(Passage passage, Mention place) {
        int start = place.span().end();
        int end = end(passage, start);
        boolean division = place.normalized() != null;
        if (end == start || division && !isNamed(passage, start)) {
            return null;
        }
        Span span = new Span(place.span().start(), end);
        String name = passage.text().substring(division ? start : span.start(), end);
        return new Mention(span, MentionType.ORGANIZATION, span.of(passage.text()), name, null, "facility");
    }

    /** Behind the last word for a facility that ends a noun phrase from {@code start} on; {@code start} itself if none does. */
    private int end(Passage passage, int start) {
        int found = start;
        for (int i = passage.tokenAt(start); i < passage.tokens().size(); i++) {
            Token token = passage.tokens().get(i);
            int position = Math.max(start, token.span().start());
            if (position - start > LONGEST) {
                return found;
            }
            if (words.is(Use.FACILITY, passage.text(), position)) {
                found = words.end(passage.text(), position);
                i = passage.tokenAt(found) - 1;
            } else if (NOMINAL.indexOf(token.nature().charAt(0)) < 0 && !token.is("vn")) {
                return found;
            }
        }
        return found;
    }

    private static boolean isNamed(Passage passage, int start) {
        Token first = passage.tokens().get(passage.tokenAt(start));
        return first.span().start() == start && (first.is("nr") || first.is("ns") || first.is("nt"));
    }
}
