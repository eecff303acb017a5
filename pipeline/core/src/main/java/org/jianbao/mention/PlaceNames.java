package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.gazetteer.Division;
import org.jianbao.gazetteer.DivisionLevel;
import org.jianbao.gazetteer.Gazetteer;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.LexiconEntry;
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
    private final Gazetteer gazetteer;
    private final WordIndex<Boolean> notPlaces;

    private PlaceNames(Gazetteer gazetteer, WordIndex<Boolean> notPlaces) {
        this.gazetteer = gazetteer;
        this.notPlaces = notPlaces;
    }

    public static PlaceNames over(Gazetteer gazetteer) {
        Map<String, Boolean> words = new TreeMap<>();
        for (LexiconEntry entry : LexiconFile.read("not-places.tsv").entries()) {
            words.put(entry.required("word"), true);
        }
        return new PlaceNames(gazetteer, WordIndex.of(words));
    }

    /** The sightings in text order; none overlap. */
    public List<PlaceSighting> find(Passage passage) {
        String text = passage.text();
        WordPositions positions = WordPositions.of(passage);
        List<PlaceSighting> sightings = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            WordIndex.Match<Boolean> not = notPlaces.longestAt(text, i);
            PlaceSighting sighting = at(text, i, positions, sightings);
            if (sighting != null && (not == null || sighting.span().end() > not.end())) {
                sightings.add(sighting);
                i = sighting.span().end();
            } else {
                i = not == null ? i + 1 : not.end();
            }
        }
        return sightings;
    }

    private @Nullable PlaceSighting at(String text, int start, WordPositions positions, List<PlaceSighting> before) {
        boolean chained =
                !before.isEmpty() && before.get(before.size() - 1).span().end() == start;
        WordIndex.Match<List<Division>> full = gazetteer.fullNames().longestAt(text, start);
        if (full != null && isFullName(text, full, positions, chained)) {
            boolean sure = chained || !isVerb(positions.at(start));
            return new PlaceSighting(new Span(start, full.end()), full.value(), true, sure);
        }
        WordIndex.Match<List<Division>> brief = gazetteer.shortNames().longestAt(text, start);
        if (brief == null) {
            return null;
        }
        boolean sure = isShortName(brief, positions, chained);
        boolean possible = positions.startsWord(start) && positions.endsWord(brief.end()) && brief.end() - start >= 2;
        return sure || possible ? new PlaceSighting(new Span(start, brief.end()), brief.value(), false, sure) : null;
    }

    /** 会同|县: the name begins with a verb. */
    private static boolean isVerb(@Nullable Token word) {
        return word != null && word.isVerb() && word.span().length() > 1;
    }

    private static boolean isFullName(
            String text, WordIndex.Match<List<Division>> match, WordPositions positions, boolean chained) {
        boolean town = match.value().stream().allMatch(d -> d.level() == DivisionLevel.TOWN);
        if (match.end() < text.length() && "化".indexOf(text.charAt(match.end())) >= 0 && town) {
            return false;
        }
        boolean counted = match.start() > 0 && Characters.isDigit(text.charAt(match.start() - 1));
        if (town && counted) { // 3.9万|城镇居民, not 万城镇
            return false;
        }
        if (match.end() - match.start() == 2) {
            return positions.startsWord(match.start()) && positions.endsWord(match.end());
        }
        Token word = positions.at(match.start());
        return chained || positions.startsWord(match.start()) || !town && word != null && word.is("n");
    }

    private static boolean isShortName(
            WordIndex.Match<List<Division>> match, WordPositions positions, boolean chained) {
        Token word = positions.at(match.start());
        if (word == null) {
            return false;
        }
        boolean starts = word.span().start() == match.start();
        boolean named = word.is("ns") || word.is("nt") || word.is("nz");
        boolean exact = starts && positions.endsWord(match.end());
        return exact ? named || chained || match.end() - match.start() > 2 : starts && (word.is("nt") || word.is("ns"));
    }
}
