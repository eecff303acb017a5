package org.jianbao.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sees places that no code list has, by what their names end with: 青岭村, 三统河, 大同街, 宝泰隆嘉园人才公园. 老旧小区 and
 * 行政村 name none.
 */
public final class FeatureNames {
    private static final int LONGEST_OWNED = 10;
    private static final int LONGEST_LOCAL = 4;
    private static final String RANK = "级";

    private enum Kind {
        /** Its name begins after the place it lies in: 红石镇|青岭村. */
        LOCAL,
        /** The same, but the ending is too common to trust a plain noun before it: 三红线, 人民路. */
        STRICT,
        /** It stands right after the place it lies in: 宿州|站. */
        ATTACHED,
        /** Its name may begin with the place it lies in: 茄子河惠民带状公园. */
        OWNED
    }

    private final WordIndex<Kind> suffixes;
    private final WordIndex<Boolean> generic = words("generic-place-words.tsv");
    private final WordIndex<Boolean> openers = words("place-openers.tsv");
    private final WordIndex<Boolean> followers = words("place-followers.tsv");
    private final WordIndex<Boolean> regions = words("named-regions.tsv");

    private FeatureNames() {
        Map<String, Kind> kinds = new HashMap<>();
        LexiconFile.read("place-suffixes.tsv")
                .entries()
                .forEach(entry -> kinds.put(entry.required("suffix"), entry.constant("kind", Kind.class)));
        suffixes = WordIndex.of(kinds);
    }

    public static FeatureNames standard() {
        return new FeatureNames();
    }

    /** The named places by position; several may overlap, and the longest is meant. */
    public List<Span> find(Passage passage, List<PlaceSighting> divisions) {
        Search search = new Search(passage, divisions);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < search.text.length(); i++) {
            WordIndex.Match<Boolean> region = regions.longestAt(search.text, i);
            if (region != null) {
                found.add(new Span(i, region.end()));
            }
            WordIndex.Match<Kind> suffix = suffixes.longestAt(search.text, i);
            Span span = suffix == null ? null : search.endingWith(suffix);
            if (span != null) {
                found.add(span);
            }
            i = suffix == null || span == null ? i : suffix.end() - 1;
        }
        return found;
    }

    private static WordIndex<Boolean> words(String file) {
        Map<String, Boolean> words = new HashMap<>();
        LexiconFile.read(file).entries().forEach(entry -> words.put(entry.required("word"), true));
        return WordIndex.of(words);
    }

    /** The search in one passage. */
    private final class Search {
        private final String text;
        private final WordPositions positions;
        private final Map<Integer, Integer> divisionStarts = new HashMap<>();
        private final Map<Integer, Integer> localStarts = new HashMap<>();
        private final Set<Integer> starts = new HashSet<>();

        Search(Passage passage, List<PlaceSighting> divisions) {
            text = passage.text();
            positions = WordPositions.of(passage);
            divisions.forEach(d -> starts.add(d.span().start()));
            divisions.forEach(d -> divisionStarts.put(d.span().end(), d.span().start()));
        }

        @Nullable
        Span endingWith(WordIndex.Match<Kind> suffix) {
            Integer division = divisionStarts.get(suffix.end());
            if (suffix.start() == 0 || division != null && division < suffix.start()) {
                return null;
            }
            if (!positions.endsName(suffix.end()) && followers.longestAt(text, suffix.end()) == null) {
                return null;
            }
            if (suffix.value() == Kind.ATTACHED) {
                Integer owner = divisionStarts.get(suffix.start());
                return owner == null ? null : new Span(owner, suffix.end());
            }
            boolean listed = isListed(suffix);
            if (!listed && isCommonNoun(suffix)) {
                return null;
            }
            int start = suffix.value() == Kind.OWNED
                    ? withoutGeneric(ownedStart(suffix.start()), suffix.start())
                    : localStart(suffix.start(), listed);
            boolean named = suffix.start() - start >= 1 && isNamed(start, suffix, listed);
            if (!named || isGeneric(start, suffix)) {
                return null;
            }
            if (suffix.value() != Kind.OWNED) {
                localStarts.put(suffix.end(), start);
                starts.add(start);
            }
            return new Span(start, suffix.end());
        }

        private boolean isListed(WordIndex.Match<Kind> suffix) {
            int start = suffix.start();
            while (start > 0 && suffix.start() - start <= LONGEST_LOCAL && isNameCharacter(text.charAt(start - 1))) {
                start--;
            }
            boolean before = start > 0 && text.charAt(start - 1) == '、';
            boolean after = suffix.end() < text.length() && text.charAt(suffix.end()) == '、';
            return suffix.start() - start <= LONGEST_LOCAL + 1 && (before || after);
        }

        /** 农村, 生态村: one plain noun with the ending in it. */
        private boolean isCommonNoun(WordIndex.Match<Kind> suffix) {
            Token word = positions.at(suffix.start());
            return word != null
                    && word.span().start() < suffix.start()
                    && word.span().end() == suffix.end()
                    && !isProper(word);
        }

        private int localStart(int end, boolean listed) {
            Token name = positions.at(end);
            if (name != null && isProper(name) && isBefore(name, end) && divisionStarts.containsKey(end)) {
                return name.span().start();
            }
            int start = end;
            while (start > 0 && end - start < LONGEST_LOCAL + 1) {
                if (divisionStarts.containsKey(start) || !isNameCharacter(text.charAt(start - 1))) {
                    return start;
                }
                boolean item = listed && start > 1 && text.charAt(start - 2) == '、';
                if (!item && (isOpened(start) || breaks(start - 1))) {
                    return start;
                }
                start--;
            }
            return start > 0
                            && isNameCharacter(text.charAt(start - 1))
                            && !divisionStarts.containsKey(start)
                            && !positions.startsWord(start)
                    ? end
                    : start;
        }

        private static boolean isBefore(Token name, int end) {
            int length = end - name.span().start();
            return length > 0 && length <= 2;
        }

        private int withoutGeneric(int from, int end) {
            int start = from;
            for (Token word = positions.at(start);
                    word != null
                            && start < end
                            && (generic.contains(word.word()) || isVerb(start))
                            && !starts.contains(start);
                    word = positions.at(start)) {
                start = word.span().end();
            }
            return start;
        }

        /** Whether only a mark stands before a long ending's name: 。江河经济开发区. */
        private boolean opensClause(int start, WordIndex.Match<Kind> suffix) {
            boolean opens = start == 0 || "。，；、：".indexOf(text.charAt(start - 1)) >= 0;
            return opens && suffix.end() - suffix.start() >= 3 && suffix.start() - start >= 2;
        }

        private int ownedStart(int end) {
            int start = end;
            while (start > 0 && end - start < LONGEST_OWNED) {
                Integer division = divisionStarts.get(start);
                Token word = positions.at(start - 1);
                Integer owner = division != null ? division : localStarts.get(start);
                if (owner != null) {
                    return owner;
                }
                boolean item = start > 1 && text.charAt(start - 2) == '、' && !isVerb(start - 1);
                if (word == null
                        || !isNameCharacter(text.charAt(start - 1))
                        || !item && (isOpened(start) || breaksOwned(start - 1))) {
                    return start;
                }
                start = word.span().start();
            }
            return start;
        }

        private boolean isNamed(int start, WordIndex.Match<Kind> suffix, boolean listed) {
            if (suffix.value() == Kind.LOCAL
                    || listed && suffix.value() == Kind.STRICT && suffix.start() - start >= 2) {
                return suffix.start() - start >= 2 || isProperAt(start);
            }
            if (suffix.value() == Kind.STRICT && suffix.start() - start < 2) {
                return false;
            }
            for (int i = start; i < suffix.start(); i++) {
                if (isProperAt(i)) {
                    return true;
                }
            }
            return starts.contains(start) || opensClause(start, suffix);
        }

        private boolean isProperAt(int position) {
            Token word = positions.at(position);
            return word != null && isProper(word);
        }

        private static boolean isProper(Token word) {
            return word.is("ns") || word.is("nr") || word.is("nz") || word.is("nt") || word.is("nx");
        }

        private boolean isGeneric(int start, WordIndex.Match<Kind> suffix) {
            WordIndex.Match<Boolean> match = generic.longestAt(text, start);
            boolean whole = generic.contains(text.substring(start, suffix.start()));
            return whole || match != null && match.end() - match.start() > 1 && !starts.contains(start);
        }

        private boolean breaks(int position) {
            Token word = positions.at(position);
            if (word == null || isProper(word)) {
                return word == null;
            }
            boolean function = word.is("u")
                    || word.is("c")
                    || word.is("p")
                    || word.is("r")
                    || word.is("q")
                    || word.is("y")
                    || word.is("d");
            boolean longer = word.span().length() > 1 && text.charAt(position) > '\u007F';
            if (word.word().endsWith(RANK)) {
                return true;
            }
            return function
                    || longer && (word.isVerb() || word.is("f") || word.is("t") || word.is("m"))
                    || longer && generic.contains(word.word());
        }

        private boolean breaksOwned(int position) {
            Token word = positions.at(position);
            return breaks(position)
                    && (word == null
                            || word.word().endsWith(RANK)
                            || !word.is("t") && !word.is("vn") && !generic.contains(word.word()));
        }

        private boolean isVerb(int position) {
            Token word = positions.at(position);
            return word != null && word.isVerb() && word.span().length() > 1;
        }

        private boolean isOpened(int start) {
            if (openers.longestBefore(text, start, 3) == null) {
                return false;
            }
            Token opener = positions.at(start - 1);
            return positions.startsWord(start)
                    || opener != null && opener.is("nr") && opener.span().start() == start - 1;
        }

        private static boolean isNameCharacter(char c) {
            return Character.isLetterOrDigit(c);
        }
    }
}
