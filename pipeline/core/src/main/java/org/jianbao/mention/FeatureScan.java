package org.jianbao.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.PlaceLexicon.Kind;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** One passage as the search for named places looks at it: its words, its divisions, and where a name cannot go on. */
final class FeatureScan {
    private static final int LONGEST_OPENER = 3;
    private static final String RANK = "级";
    /** 中南部 and 东部 are parts of places. */
    private static final String PART = "部";

    private static final String NUMBERED_LINE = "号线";
    private static final String SEGMENT = "段";
    private static final String GRAMMAR = "ucprqyd";

    final String text;
    final WordPositions positions;
    final PlaceLexicon lexicon;
    private final Map<Integer, Integer> divisionStarts = new HashMap<>();
    private final Map<Integer, Integer> localStarts = new HashMap<>();
    private final Map<Integer, Integer> divisionEnds = new HashMap<>();
    private final Set<Integer> fullNames = new HashSet<>();
    private final Set<String> chained = new TreeSet<>();
    private final Set<Integer> starts = new HashSet<>();

    FeatureScan(Passage passage, List<PlaceSighting> divisions, PlaceLexicon lexicon) {
        this.text = passage.text();
        this.positions = WordPositions.of(passage);
        this.lexicon = lexicon;
        divisions.forEach(d -> starts.add(d.span().start()));
        for (PlaceSighting division : divisions) {
            divisionStarts.put(division.span().end(), division.span().start());
            divisionEnds.put(division.span().start(), division.span().end());
            if (division.full()) {
                fullNames.add(division.span().end());
            }
        }
    }

    /** A place read by {@link LocalNames}, with its text. */
    record Local(Span span, String text) {}

    /** Remembers a place, so that what follows may lie in it. */
    Local local(Span span) {
        localStarts.put(span.end(), span.start());
        starts.add(span.start());
        if (divisionStarts.containsKey(span.start())) {
            chained.add(span.of(text));
        }
        return new Local(span, span.of(text));
    }

    /** The names that stand right after a division. */
    Set<String> chained() {
        return chained;
    }

    /** Whether a division's full name ends before {@code position}: 柳河镇. */
    boolean isFullName(int position) {
        return fullNames.contains(position);
    }

    /** A river or road with the part of it that is named by a division: 长江|岳阳段. */
    Span withSegment(Span span) {
        Integer end = divisionEnds.get(span.end());
        return end != null && text.startsWith(SEGMENT, end) ? new Span(span.start(), end + SEGMENT.length()) : span;
    }

    /** A line of the underground with its town: 太原|地铁2号线. */
    Span withTown(Span road) {
        Integer town = text.startsWith(NUMBERED_LINE, road.end() - NUMBERED_LINE.length())
                ? divisionBefore(road.start())
                : null;
        return town == null || isFullName(road.start()) ? road : new Span(town, road.end());
    }

    /** Where the division begins that ends before {@code position}; null if none does. */
    @Nullable
    Integer divisionBefore(int position) {
        return divisionStarts.get(position);
    }

    /** Where the division ends that begins at {@code position}; null if none does. */
    @Nullable
    Integer divisionEnd(int position) {
        return divisionEnds.get(position);
    }

    @Nullable
    Integer localBefore(int position) {
        return localStarts.get(position);
    }

    boolean isKnownEnd(int position) {
        return localStarts.containsKey(position);
    }

    /** Whether a division or a place begins there. */
    boolean startsName(int position) {
        return starts.contains(position);
    }

    /** Whether a short name stands in a list, between 、 and others. */
    boolean isListed(WordIndex.Match<Kind> suffix, int longest) {
        int start = suffix.start();
        while (start > 0 && suffix.start() - start <= longest && isNameCharacter(start - 1)) {
            start--;
        }
        boolean before = start > 0 && text.charAt(start - 1) == '、';
        boolean after = suffix.end() < text.length() && text.charAt(suffix.end()) == '、';
        return suffix.start() - start <= longest + 1 && (before || after);
    }

    /** 农村, 生态村: one plain noun with the ending in it. */
    boolean isCommonNoun(WordIndex.Match<Kind> suffix) {
        Token word = positions.at(suffix.start());
        return word != null
                && word.span().start() < suffix.start()
                && word.span().end() == suffix.end()
                && !isProper(word);
    }

    boolean isProperAt(int position) {
        Token word = positions.at(position);
        return word != null && isProper(word);
    }

    boolean hasProper(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isProperAt(i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isProper(Token word) {
        return word.is("ns") || word.is("nr") || word.is("nz") || word.is("nt") || word.is("nx");
    }

    /** Whether what stands before the suffix describes a kind of place: 老旧|小区. */
    boolean isGeneric(int start, int end) {
        WordIndex.Match<Boolean> match = lexicon.generic.longestAt(text, start);
        boolean whole = lexicon.generic.contains(text.substring(start, end));
        return whole || match != null && match.end() - match.start() > 1 && !starts.contains(start);
    }

    /** Whether the word before {@code start} makes what follows a class: 各|县经开区. */
    boolean isClassed(int start) {
        Token before = start == 0 || !isNameCharacter(start - 1) ? null : positions.at(start - 1);
        return before != null && before.span().end() == start && !isOpened(start) && !before.isVerb();
    }

    int withoutGeneric(int from, int end) {
        int start = from;
        for (Token word = positions.at(start);
                word != null
                        && start < end
                        && (lexicon.generic.contains(word.word()) || isVerb(start))
                        && !starts.contains(start);
                word = positions.at(start)) {
            start = word.span().end();
        }
        return start;
    }

    /** Whether no name reaches back over the word that covers {@code position}. */
    boolean breaks(int position) {
        Token word = positions.at(position);
        if (word == null || isProper(word)) {
            return word == null;
        }
        boolean longer = word.span().length() > 1 && text.charAt(position) > '\u007F';
        boolean other = word.isVerb() || word.is("f") || word.is("t") || word.is("m");
        return word.word().endsWith(RANK)
                || GRAMMAR.indexOf(word.nature().charAt(0)) >= 0
                || longer && (other || lexicon.generic.contains(word.word()));
    }

    boolean breaksOwned(int position) {
        Token word = positions.at(position);
        return breaks(position)
                && (word == null
                        || word.word().endsWith(RANK)
                        || !(word.is("f") && word.word().endsWith(PART))
                                && !word.is("t")
                                && !word.is("vn")
                                && !lexicon.generic.contains(word.word()));
    }

    boolean isVerb(int position) {
        Token word = positions.at(position);
        return word != null && word.isVerb() && word.span().length() > 1;
    }

    /** Whether a word that only introduces places ends before {@code start}: 发源于|青岭村. */
    boolean isOpened(int start) {
        if (lexicon.openers.longestBefore(text, start, LONGEST_OPENER) == null) {
            return false;
        }
        Token opener = positions.at(start - 1);
        return positions.startsWord(start)
                || opener != null && opener.is("nr") && opener.span().start() == start - 1;
    }

    boolean isNameCharacter(int position) {
        return Character.isLetterOrDigit(text.charAt(position));
    }
}
