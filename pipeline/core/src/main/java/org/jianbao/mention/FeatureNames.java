package org.jianbao.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int LONGEST_STEM = 9;
    private static final int LONGEST_LISTED = 5;

    private enum Kind {
        /** Its name begins after the place it lies in: 红石镇|青岭村. */
        LOCAL,
        /** Its name may begin with the place it lies in: 茄子河惠民带状公园. */
        OWNED
    }

    private final WordIndex<Kind> suffixes;
    private final WordIndex<Boolean> generic;

    private FeatureNames() {
        Map<String, Kind> kinds = new HashMap<>();
        LexiconFile.read("place-suffixes.tsv")
                .entries()
                .forEach(entry -> kinds.put(entry.required("suffix"), entry.constant("kind", Kind.class)));
        suffixes = WordIndex.of(kinds);
        Map<String, Boolean> words = new HashMap<>();
        LexiconFile.read("generic-place-words.tsv").entries().forEach(e -> words.put(e.required("word"), true));
        generic = WordIndex.of(words);
    }

    public static FeatureNames standard() {
        return new FeatureNames();
    }

    /** The named places by position; several may overlap, and the longest is meant. */
    public List<Span> find(Passage passage, List<PlaceSighting> divisions) {
        Search search = new Search(passage, divisions);
        List<Span> found = new ArrayList<>();
        for (int i = 1; i < search.text.length(); i++) {
            WordIndex.Match<Kind> suffix = suffixes.longestAt(search.text, i);
            Span span = suffix == null ? null : search.endingWith(suffix);
            if (span != null) {
                found.add(span);
            }
            i = suffix == null ? i : suffix.end() - 1;
        }
        return found;
    }

    /** The search in one passage. */
    private final class Search {
        private final String text;
        private final WordPositions positions;
        private final Map<Integer, Integer> divisionStarts = new HashMap<>();

        Search(Passage passage, List<PlaceSighting> divisions) {
            text = passage.text();
            positions = WordPositions.of(passage);
            divisions.forEach(d -> divisionStarts.put(d.span().end(), d.span().start()));
        }

        @Nullable
        Span endingWith(WordIndex.Match<Kind> suffix) {
            if (!positions.endsWord(suffix.end())) {
                return null;
            }
            Span listed = listed(suffix);
            return listed != null ? listed : walked(suffix);
        }

        /** A short item of a list: 由三红线、由通线、四兰线组成. */
        private @Nullable Span listed(WordIndex.Match<Kind> suffix) {
            boolean before = false;
            int start = suffix.start();
            while (start > 0 && suffix.start() - start <= LONGEST_LISTED) {
                char c = text.charAt(start - 1);
                if (c == '、' || divisionStarts.containsKey(start)) {
                    before = c == '、';
                    break;
                }
                if (!Character.isLetterOrDigit(c)) {
                    break;
                }
                start--;
            }
            int length = suffix.start() - start;
            boolean after = suffix.end() < text.length() && text.charAt(suffix.end()) == '、';
            boolean bounded = start == 0
                    || !Character.isLetterOrDigit(text.charAt(start - 1))
                    || divisionStarts.containsKey(start);
            return bounded
                            && (before || after)
                            && length > 0
                            && length <= LONGEST_LISTED
                            && !isGeneric(start, suffix.start())
                            && hasName(start, suffix)
                    ? new Span(start, suffix.end())
                    : null;
        }

        private @Nullable Span walked(WordIndex.Match<Kind> suffix) {
            int start = suffix.start();
            while (start > 0 && suffix.start() - start < LONGEST_STEM) {
                Integer division = divisionStarts.get(start);
                if (division != null) {
                    start = suffix.value() == Kind.OWNED ? division : start;
                    break;
                }
                Token word = positions.at(start - 1);
                if (word == null || breaks(word)) {
                    break;
                }
                start = word.span().start();
            }
            boolean named = start < suffix.start()
                    && !isGeneric(start, suffix.start())
                    && (hasName(start, suffix) || divisionStarts.containsValue(start));
            return named ? new Span(start, suffix.end()) : null;
        }

        private boolean hasName(int start, WordIndex.Match<Kind> suffix) {
            for (int i = start; i < suffix.start(); ) {
                Token word = positions.at(i);
                if (word == null) {
                    return false;
                }
                if (isNameLike(word)) {
                    return true;
                }
                i = word.span().end();
            }
            return false;
        }

        private static boolean isNameLike(Token word) {
            return word.is("ns")
                    || word.is("nr")
                    || word.is("nz")
                    || word.is("nt")
                    || word.is("nx")
                    || word.span().length() == 1
                            && Character.isLetter(word.word().charAt(0))
                            && !word.is("a");
        }

        private boolean isGeneric(int start, int end) {
            for (int i = start; i < end; i++) {
                WordIndex.Match<Boolean> match = generic.longestAt(text, i);
                if (match != null && match.end() <= end + 1 && positions.startsWord(i)) {
                    return true;
                }
            }
            return false;
        }

        private boolean breaks(Token word) {
            return word.is("w")
                    || word.is("v") && !word.is("vn")
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
