package org.jianbao.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sees organisations by what their names end with, then looks to the left for what they begin with: a place (兴化市文明办),
 * a level (市城管局), or a name of their own (联顺公司). 有关部门 and 各设区市文明办 are none.
 */
public final class OrganizationNames {
    private enum Kind {
        /** Named by a place or level right before it, whatever the tokenizer makes of it. */
        ABBREVIATION,
        /** Named by a place or level. */
        OFFICE,
        /** Named by a place, a level or a name of its own. */
        NAMED
    }

    private final WordIndex<Kind> suffixes;
    private final WordIndex<String> central;
    private final Set<String> levels = new HashSet<>();
    private final Set<String> officeWords = new HashSet<>();
    private final WordIndex<Boolean> generic;
    private final WordIndex<Boolean> openers;

    private OrganizationNames() {
        Map<String, Kind> kinds = new HashMap<>();
        LexiconFile.read("organisation-suffixes.tsv")
                .entries()
                .forEach(entry -> kinds.put(entry.required("suffix"), entry.constant("kind", Kind.class)));
        LexiconFile.read("office-abbreviations.tsv")
                .entries()
                .forEach(entry -> kinds.put(entry.required("abbreviation"), Kind.ABBREVIATION));
        suffixes = WordIndex.of(kinds);
        Map<String, String> organs = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("central-organs.tsv").entries()) {
            organs.put(
                    entry.required("organ"),
                    entry.orNull("name") == null ? entry.required("organ") : entry.required("name"));
        }
        central = WordIndex.of(organs);
        Map<String, Boolean> words = new HashMap<>();
        LexiconFile.read("generic-organisations.tsv").entries().forEach(e -> words.put(e.required("word"), true));
        generic = WordIndex.of(words);
        Map<String, Boolean> before = new HashMap<>();
        LexiconFile.read("place-openers.tsv").entries().forEach(e -> before.put(e.required("word"), true));
        openers = WordIndex.of(before);
        LexiconFile.read("office-levels.tsv").entries().forEach(e -> levels.add(e.required("level")));
        LexiconFile.read("organisation-words.tsv").entries().forEach(e -> officeWords.add(e.required("word")));
    }

    public static OrganizationNames standard() {
        return new OrganizationNames();
    }

    /** The organisations, by position; several may overlap, and the longest is meant. */
    public List<OrganizationName> find(Passage passage, List<PlaceSighting> places) {
        Search search = new Search(passage, places);
        List<OrganizationName> found = new ArrayList<>();
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            WordIndex.Match<String> organ = central.longestAt(text, i);
            if (organ != null && search.positions.endsWord(organ.end())) {
                found.add(new OrganizationName(new Span(i, organ.end()), null, organ.value(), "central-organ"));
                i = organ.end() - 1;
                continue;
            }
            WordIndex.Match<Kind> suffix = suffixes.longestAt(text, i);
            OrganizationName name = suffix == null ? null : search.endingWith(suffix);
            if (name != null) {
                found.add(name);
                i = name.span().end() - 1;
            }
        }
        return found;
    }

    /** The search in one passage. */
    private final class Search {
        private static final int LONGEST_OFFICE = 18;
        private static final int LONGEST_NAME = 24;
        private static final int LONGEST_BRAND = 4;

        private final String text;
        private final WordPositions positions;
        private final Map<Integer, Integer> placeStarts = new HashMap<>();
        private final Set<Integer> starts = new HashSet<>();

        Search(Passage passage, List<PlaceSighting> places) {
            text = passage.text();
            positions = WordPositions.of(passage);
            for (PlaceSighting place : places) {
                int start = place.span().start();
                starts.add(start);
                placeStarts.put(place.span().end(), placeStarts.getOrDefault(start, start));
            }
        }

        @Nullable
        OrganizationName endingWith(WordIndex.Match<Kind> suffix) {
            if (suffix.value() == Kind.ABBREVIATION) {
                return abbreviated(suffix.start(), suffix.end());
            }
            if (!positions.endsName(suffix.end())) {
                return null;
            }
            OrganizationName office = office(suffix.start(), suffix.end());
            if (office != null || suffix.value() == Kind.OFFICE) {
                return office;
            }
            return named(suffix.start(), suffix.end());
        }

        private @Nullable OrganizationName abbreviated(int suffixStart, int end) {
            for (int length : new int[] {3, 1}) {
                int start = suffixStart - length;
                if (start >= 0
                        && !placeStarts.containsKey(suffixStart)
                        && levels.contains(text.substring(start, suffixStart))
                        && !isGeneric(start)) {
                    return new OrganizationName(
                            new Span(start, end), text.substring(start, suffixStart), null, "level-office");
                }
            }
            return office(suffixStart, end);
        }

        private @Nullable OrganizationName office(int suffixStart, int end) {
            for (int at = suffixStart; suffixStart - at <= LONGEST_OFFICE; at--) {
                Integer place = placeStarts.get(at);
                if (place != null) {
                    return new OrganizationName(new Span(place, end), null, null, "place-office");
                }
                String level = levelBefore(at);
                if (level != null) {
                    int start = at - level.length();
                    boolean immediate = at == suffixStart && text.startsWith("中心", suffixStart) || isClass(at);
                    return immediate || isGeneric(start)
                            ? null
                            : new OrganizationName(new Span(start, end), level, null, "level-office");
                }
                if (at == 0 || breaks(at - 1)) {
                    return null;
                }
            }
            return null;
        }

        private @Nullable String levelBefore(int at) {
            for (int length : new int[] {3, 1}) {
                if (at >= length && levels.contains(text.substring(at - length, at)) && startsLevel(at - length)) {
                    return text.substring(at - length, at);
                }
            }
            return null;
        }

        private boolean startsLevel(int start) {
            Token word = positions.at(start);
            return word != null && (word.span().start() == start);
        }

        /** 市级人民法院, 市县两级政府: after the level no name, but a class. */
        private boolean isClass(int at) {
            String next = text.substring(at, at + 1);
            return next.equals("级") || levels.contains(next);
        }

        private boolean isGeneric(int start) {
            for (int length = 1; length <= 3 && length <= start; length++) {
                if (generic.contains(text.substring(start - length, start))) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable OrganizationName named(int suffixStart, int end) {
            int start = suffixStart;
            while (start > 0 && end - start < LONGEST_NAME && !breaks(start - 1)) {
                Token word = positions.at(start - 1);
                start = word == null ? start - 1 : word.span().start();
            }
            start = isName(start, suffixStart) && suffixStart - start >= 2 ? start : brandStart(suffixStart);
            if (suffixStart - start >= 2 && !Character.isDigit(text.charAt(start))) {
                return isGeneric(start) || generic.longestAt(text, start) != null
                        ? null
                        : new OrganizationName(new Span(start, end), null, null, "named");
            }
            return null;
        }

        private boolean isName(int start, int end) {
            Token first = positions.at(start);
            return first != null
                    && start < end
                    && first.span().length() > 1
                    && !generic.contains(first.word())
                    && (first.is("ns") || first.is("nr") || first.is("nz") || first.is("nt") || starts.contains(start));
        }

        /** A few characters between a mark and the suffix, whatever words the tokenizer sees in them: 。联顺公司. */
        private int brandStart(int end) {
            int start = end;
            while (start > 0 && end - start <= LONGEST_BRAND && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            boolean marked = start == 0 || text.charAt(start - 1) > '\u007F' && !positions.isBlank(start - 1);
            boolean found = marked && end - start >= 2 && end - start <= LONGEST_BRAND && !hasWord(start, end);
            return found ? start : end;
        }

        private boolean hasWord(int start, int end) {
            for (int i = start; i < end; i++) {
                Token word = positions.at(i);
                if (word == null
                        || generic.contains(word.word())
                        || word.is("v") && word.span().length() > 1) {
                    return true;
                }
            }
            return generic.contains(text.substring(start, end));
        }

        private boolean breaks(int position) {
            Token word = positions.at(position);
            if (word != null && word.is("nt") && openers.contains(text.substring(position, position + 1))) {
                return true;
            }
            if (word == null || word.is("w") || !Character.isLetterOrDigit(text.charAt(position))) {
                return true;
            }
            if (officeWords.contains(word.word()) || word.is("vn") || word.isNoun()) {
                return generic.contains(word.word());
            }
            return word.is("v")
                    || word.is("u")
                    || word.is("c")
                    || word.is("p")
                    || word.is("d")
                    || word.is("r")
                    || word.is("m")
                    || word.is("q")
                    || word.is("f")
                    || word.is("t")
                    || word.is("y")
                    || generic.contains(word.word());
        }
    }
}
