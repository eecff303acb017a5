package org.jianbao.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/**
 * What makes two full names of organisations one: 兴化市卫健委 and 兴化市卫生健康委员会, 中共兴化市委 and 兴化市委, 鑫源公司 and
 * 鑫源有限公司. Immutable, and shared by threads.
 */
public final class OrganizationKey {
    private static final int LONGEST = 12;
    private static final int SHORTEST_OWNER = 2;
    private static final List<String> PARTY = List.of("中国共产党", "中共");
    private static final String CENTRE = "中央";
    private static final String COMMITTEE = "委员会";

    private final WordIndex<String> endings;
    private final Map<String, String> organs;

    private OrganizationKey(WordIndex<String> endings, Map<String, String> organs) {
        this.endings = endings;
        this.organs = Map.copyOf(organs);
    }

    /** The keys by the lexicon files {@code office-synonyms.tsv} and {@code central-organs.tsv}. */
    public static OrganizationKey standard() {
        Map<String, String> endings = new HashMap<>();
        LexiconFile.read("office-synonyms.tsv")
                .entries()
                .forEach(entry -> endings.put(entry.required("ending"), entry.required("standard")));
        Map<String, String> organs = new HashMap<>();
        LexiconFile.read("central-organs.tsv").entries().forEach(entry -> entry.optional("name")
                .ifPresent(full -> organs.put(entry.required("organ"), full)));
        return new OrganizationKey(WordIndex.of(endings), organs);
    }

    /** The key of a full name; a name that the lexicon does not know is its own key. */
    public String of(String name) {
        String organ = organs.get(name);
        if (organ != null) {
            return organ;
        }
        String plain = withoutParty(name);
        WordIndex.Match<String> ending = endings.longestBefore(plain, plain.length(), LONGEST);
        if (ending == null || ending.start() < SHORTEST_OWNER) {
            return plain;
        }
        String owner = plain.substring(0, ending.start());
        boolean whole = ending.value().length() > plain.length() - ending.start() && plain.endsWith(ending.value());
        return whole ? plain : owner + ending.value();
    }

    /** 中国共产党兴化市委员会 and 中共兴化市委 are 兴化市委; 中共中央 stays. */
    private static String withoutParty(String name) {
        for (String party : PARTY) {
            if (name.startsWith(party) && name.length() > party.length() && !name.startsWith(CENTRE, party.length())) {
                String rest = name.substring(party.length());
                boolean committee = rest.endsWith(COMMITTEE) && rest.length() > COMMITTEE.length() + 1;
                return committee ? rest.substring(0, rest.length() - COMMITTEE.length() + 1) : rest;
            }
        }
        return name;
    }
}
