package org.jianbao.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jianbao.language.Passage;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Span;

/**
 * Sees the programmes of an article: those in quotation marks, “春风行动”, and of the others the projects that bear a name
 * (宏发光伏制氢项目), festivals and games (第十届江淮民歌节), drives with a term (清河三年行动) and those that the article
 * names again.
 */
public final class ProgrammeNames {
    private static final int LONGEST_DRIVE = 20;
    private static final int SHORTEST_AGAIN = 3;

    private final QuotedNames quotes = QuotedNames.standard();
    private final ProgrammeLexicon lexicon = ProgrammeLexicon.standard();
    private final OrganizationLexicon organizations;

    private ProgrammeNames(OrganizationLexicon organizations) {
        this.organizations = organizations;
    }

    public static ProgrammeNames standard() {
        return new ProgrammeNames(OrganizationLexicon.standard());
    }

    /**
     * A programme's name seen in a passage.
     *
     * @param rule the name of the rule that found it
     */
    public record Sighting(Span span, String rule) {}

    /**
     * The programmes of an article, one list a passage.
     *
     * @param passages the title first, then the paragraphs
     * @param names what else the passages name, in the passages' order
     */
    public List<List<Sighting>> find(List<Passage> passages, List<OtherNames> names) {
        List<List<Sighting>> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        DriveCounts drives = new DriveCounts();
        for (int i = 0; i < passages.size(); i++) {
            String text = passages.get(i).text();
            List<Sighting> here = new ArrayList<>();
            quotes.programmes(text).forEach(span -> here.add(new Sighting(span, "quoted-programme")));
            new PlacedQuotes(names.get(i))
                    .find(text, quotes)
                    .forEach(span -> here.add(new Sighting(span, PlacedQuotes.RULE)));
            here.forEach(sighting -> told.add(sighting.span().of(text)));
            ProgrammeScan scan = new ProgrammeScan(passages.get(i), names.get(i), lexicon, organizations);
            here.addAll(scan.named());
            drives.add(i, text, scan.drives());
            found.add(here);
        }
        for (int i = 0; i < passages.size(); i++) {
            found.get(i).addAll(again(passages.get(i).text(), told));
            found.get(i).addAll(drives.repeated(i));
        }
        return found;
    }

    /** What another passage tells for a programme, in quotation marks here too: “武夷山水”. */
    private static List<Sighting> again(String text, Set<String> told) {
        return QuotedNames.quoted(text).stream()
                .filter(span -> span.length() >= SHORTEST_AGAIN && told.contains(span.of(text)))
                .map(span -> new Sighting(span, "quoted-programme"))
                .toList();
    }

    /** Drives are names if the title speaks of them, or the article more than once. */
    private static final class DriveCounts {
        private final Map<Integer, List<Drive>> drives = new HashMap<>();
        private final Map<String, Integer> counts = new TreeMap<>();

        void add(int passage, String text, List<Span> found) {
            for (Span span : found) {
                String name = span.of(text);
                if (name.length() <= LONGEST_DRIVE) {
                    drives.computeIfAbsent(passage, unused -> new ArrayList<>()).add(new Drive(span, name));
                    counts.merge(name, passage == 0 ? 2 : 1, Integer::sum);
                }
            }
        }

        List<Sighting> repeated(int passage) {
            List<Sighting> repeated = new ArrayList<>();
            for (Drive drive : drives.getOrDefault(passage, List.of())) {
                if (counts.getOrDefault(drive.name(), 0) > 1) {
                    repeated.add(new Sighting(drive.span(), "repeated-drive"));
                }
            }
            return repeated;
        }

        /** A drive and the name it stands under. */
        private record Drive(Span span, String name) {}
    }

    /**
     * What else stands in a passage.
     *
     * @param divisions the divisions, by position
     * @param places the other places
     * @param organizations the organisations
     */
    public record OtherNames(List<PlaceSighting> divisions, List<Span> places, List<OrganizationName> organizations) {
        public OtherNames {
            divisions = List.copyOf(divisions);
            places = List.copyOf(places);
            organizations = List.copyOf(organizations);
        }
    }

    static WordIndex<Boolean> index(Set<String> words) {
        Map<String, Boolean> index = new TreeMap<>();
        words.forEach(word -> index.put(word, true));
        return WordIndex.of(index);
    }
}
