package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.gazetteer.Division;
import org.jianbao.gazetteer.DivisionLevel;
import org.jianbao.gazetteer.Gazetteer;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Characters;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sees the names of divisions in a passage: 通化县四棚乡 gives 通化县 and 四棚乡; 城区 and 合作 are none.
 *
 * <p>Names and codes are those of GB/T 2260 and the statistical code of divisions.
 */
public final class PlaceNames {
    private static final int LONG_STEM = 3;

    private final Gazetteer gazetteer;
    private final WordIndex<Boolean> notPlaces;

    private PlaceNames(Gazetteer gazetteer, WordIndex<Boolean> notPlaces) {
        this.gazetteer = gazetteer;
        this.notPlaces = notPlaces;
    }

    public static PlaceNames over(Gazetteer gazetteer) {
        return new PlaceNames(gazetteer, LexiconFile.read("not-places.tsv").words("word"));
    }

    /** The sightings in text order; none overlap. */
    public List<PlaceSighting> find(Passage passage) {
        String text = passage.text();
        WordPositions positions = WordPositions.of(passage);
        List<PlaceSighting> sightings = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            WordIndex.Match<Boolean> not = notPlaces.longestAt(text, i);
            PlaceSighting sighting = at(text, i, positions, sightings);
            int end = not == null ? i : not.end();
            if (sighting != null && sighting.span().end() >= end) {
                sightings.add(sighting.span().end() > end ? sighting : common(sighting));
                i = sighting.span().end();
            } else {
                i = Math.max(i + 1, end);
            }
        }
        return sightings;
    }

    private static PlaceSighting common(PlaceSighting sighting) {
        return new PlaceSighting(sighting.span(), sighting.divisions(), sighting.full(), false, true);
    }

    private @Nullable PlaceSighting at(String text, int start, WordPositions positions, List<PlaceSighting> before) {
        boolean chained =
                !before.isEmpty() && before.get(before.size() - 1).span().end() == start;
        WordIndex.Match<List<Division>> full = gazetteer.fullNames().longestAt(text, start);
        if (full != null && isFullName(text, full, positions, chained)) {
            boolean sure = chained || isWhole(full, positions) && !isCut(text, full, positions);
            return new PlaceSighting(new Span(start, full.end()), full.value(), true, sure, false);
        }
        WordIndex.Match<List<Division>> brief = gazetteer.shortNames().longestAt(text, start);
        if (brief == null) {
            return town(text, start, positions);
        }
        boolean sure = isShortName(brief, positions, chained);
        boolean ends = positions.endsWord(brief.end()) || positions.mayPart(brief.end()) && !holdsStart(text, brief);
        boolean possible = positions.mayPart(start) && ends && brief.end() - start >= 2;
        return sure || possible
                ? new PlaceSighting(new Span(start, brief.end()), brief.value(), false, sure, false)
                : null;
    }

    /** A township without its class, 北滘: of three characters, or in a list with others. */
    private @Nullable PlaceSighting town(String text, int start, WordPositions positions) {
        WordIndex.Match<List<Division>> stem = gazetteer.townStems().longestAt(text, start);
        boolean possible = stem != null && positions.mayPart(start) && positions.mayPart(stem.end());
        return stem == null || !possible || holdsStart(text, stem)
                ? null
                : new PlaceSighting(
                        new Span(start, stem.end()), stem.value(), false, false, stem.end() - start < LONG_STEM);
    }

    /** Whether another name begins inside, whose rest goes on: 和|兴化 holds one of 和兴, a township. */
    private boolean holdsStart(String text, WordIndex.Match<List<Division>> stem) {
        for (int i = stem.start() + 1; i < stem.end(); i++) {
            if (gazetteer.fullNames().longestAt(text, i) != null
                    || gazetteer.shortNames().longestAt(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name begins where a word does, and not with a verb, 会同|县; of a township no other will do. */
    private static boolean isWhole(WordIndex.Match<List<Division>> full, WordPositions positions) {
        Token word = positions.at(full.start());
        boolean verb = word != null && word.isVerb() && word.span().length() > 1;
        return !verb && (positions.startsWord(full.start()) || !isTown(full));
    }

    private static boolean isTown(WordIndex.Match<List<Division>> match) {
        return match.value().stream().allMatch(d -> d.level() == DivisionLevel.TOWN);
    }

    /** Whether a name may as well have begun before, and this be its rest: 宁|南山区, with 宁南 a county. */
    private boolean isCut(String text, WordIndex.Match<List<Division>> full, WordPositions positions) {
        Token before = positions.at(full.start() - 1);
        if (before == null || before.span().length() > 1 || !before.nature().endsWith("g")) {
            return false;
        }
        WordIndex.Match<List<Division>> other = gazetteer.shortNames().longestAt(text, full.start() - 1);
        return other != null && other.end() > full.start();
    }

    private static boolean isFullName(
            String text, WordIndex.Match<List<Division>> match, WordPositions positions, boolean chained) {
        boolean town = isTown(match);
        if (match.end() < text.length() && "化".indexOf(text.charAt(match.end())) >= 0 && town) {
            return false;
        }
        boolean counted = match.start() > 0 && Characters.isDigit(text.charAt(match.start() - 1));
        if (town && counted) { // 3.9万|城镇居民, not 万城镇
            return false;
        }
        if (town && !chained && !endsTown(match.end(), positions)) {
            return false;
        }
        if (match.end() - match.start() == 2) {
            return positions.startsWord(match.start()) && positions.endsWord(match.end()) || town && chained;
        }
        Token word = positions.at(match.start());
        boolean inside = word != null && (!town && word.is("n") || WordPositions.isMadeUp(word));
        return chained || positions.startsWord(match.start()) || inside;
    }

    /** Whether a township may end there: not in 文明乡|村, but in 红石镇|政府. */
    private static boolean endsTown(int end, WordPositions positions) {
        Token word = positions.at(end);
        return positions.mayPart(end) || word != null && word.is("ni");
    }

    private static boolean isProvince(WordIndex.Match<List<Division>> match) {
        return match.value().stream().anyMatch(d -> d.level() == DivisionLevel.PROVINCE);
    }

    /** A short name that is a word and a name; or a prefecture's that opens a passage, 清远, whatever the word else means. */
    private static boolean isShortName(
            WordIndex.Match<List<Division>> match, WordPositions positions, boolean chained) {
        Token word = positions.at(match.start());
        if (word == null) {
            return false;
        }
        boolean starts = word.span().start() == match.start();
        boolean named = word.is("ns") || word.is("nt") || word.is("nz");
        boolean exact = starts && positions.endsWord(match.end());
        boolean opens = match.start() == 0
                && !word.isVerb()
                && match.value().stream().anyMatch(d -> d.level() == DivisionLevel.PREFECTURE);
        return exact
                ? named || chained || opens || match.end() - match.start() > 2
                : starts && (word.is("nt") || word.is("ns") || isProvince(match) && WordPositions.isMadeUp(word));
    }
}
