package org.jianbao.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.gazetteer.Division;
import org.jianbao.gazetteer.DivisionLevel;
import org.jianbao.mention.PlaceSighting;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the sightings of one passage. A short name that nothing else speaks for is a place if it stands in a list with
 * one that is: 龙井 and 白山 in 长春、龙井、白山、通化, 博爱 in 博爱至获嘉.
 */
final class PlaceLists {
    private static final String JOINTS = "、至和与及到—-";
    private static final String FIRM_JOINTS = "、";
    private static final String OPENS = "至和与及到在从向由往赴达对筹";

    private final String text;
    private final List<PlaceSighting> sightings;
    private final PlaceResolver resolver;
    private final @Nullable ResolvedPlace[] places;

    PlaceLists(String text, List<PlaceSighting> sightings, PlaceResolver resolver) {
        this.text = text;
        this.sightings = sightings;
        this.resolver = resolver;
        this.places = new ResolvedPlace[sightings.size()];
    }

    /** The sightings that name places, by position. */
    List<ResolvedPlace> resolved() {
        for (int i = 0; i < sightings.size(); i++) {
            Division above = above(i);
            if (resolver.accepts(sightings.get(i), above)) {
                places[i] = new ResolvedPlace(sightings.get(i), resolver.resolve(sightings.get(i), above));
            }
        }
        for (int i = 1; i < sightings.size(); i++) {
            join(i - 1, i);
        }
        for (int i = sightings.size() - 1; i > 0; i--) {
            join(i, i - 1);
        }
        List<ResolvedPlace> found = new ArrayList<>(sightings.size());
        for (ResolvedPlace place : places) {
            if (place != null) {
                found.add(place);
            }
        }
        return found;
    }

    /** The division right before, in a chain: 通化县 of 通化县|四棚乡. */
    private @Nullable Division above(int index) {
        ResolvedPlace before = index == 0 ? null : places[index - 1];
        boolean chained =
                before != null && before.end() == sightings.get(index).span().start();
        return before != null && chained ? before.division() : null;
    }

    /** Takes the sighting {@code other} for a place if it is joined to one that is. */
    private void join(int known, int other) {
        ResolvedPlace place = places[known];
        if (place == null || places[other] != null) {
            return;
        }
        PlaceSighting sighting = sightings.get(other);
        boolean joined = isJoined(Math.min(known, other), sighting.common() ? FIRM_JOINTS : JOINTS)
                && !startsChain(other)
                && (known < other || isBounded(sighting.span().start()));
        Division division = joined ? resolver.resolve(sighting, null) : null;
        boolean town = division != null && division.level() == DivisionLevel.TOWN;
        boolean beside = town && resolver.surroundings().isBesideOther(division, place.division());
        if (division != null && !sighting.full() && (!town || beside)) {
            boolean sameProvince = resolver.surroundings().isInProvince(division, place.division());
            places[other] = new ResolvedPlace(sighting, sameProvince ? division : null);
        }
    }

    /** 平安 in 法治宿州、平安宿州: another name begins right behind. */
    private boolean startsChain(int index) {
        return index + 1 < sightings.size()
                && sightings.get(index + 1).span().start()
                        == sightings.get(index).span().end();
    }

    /** Whether a list may begin there: 快速|通道、南平 does not begin with 通道. */
    private boolean isBounded(int start) {
        return start == 0
                || !Character.isLetterOrDigit(text.charAt(start - 1))
                || OPENS.indexOf(text.charAt(start - 1)) >= 0;
    }

    private boolean isJoined(int left, String joints) {
        int end = sightings.get(left).span().end();
        return sightings.get(left + 1).span().start() == end + 1 && joints.indexOf(text.charAt(end)) >= 0;
    }
}
