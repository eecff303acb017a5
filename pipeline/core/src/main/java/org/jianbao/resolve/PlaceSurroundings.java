package org.jianbao.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jianbao.gazetteer.Division;
import org.jianbao.gazetteer.DivisionLevel;
import org.jianbao.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * The places that an article speaks of without doubt, and the issuer's: what lies beside them is likely meant. In a bulletin of
 * 泸州市 古蔺 is 古蔺县.
 */
final class PlaceSurroundings {
    static final int COUNTY_DIGITS = 6;

    private final Gazetteer gazetteer;
    private final @Nullable Division home;
    private final Map<String, Set<Division>> anchors = new HashMap<>();

    /** @param home the issuer's division; null if unknown */
    PlaceSurroundings(Gazetteer gazetteer, @Nullable Division home) {
        this.gazetteer = gazetteer;
        this.home = home;
        if (home != null) {
            add(home);
        }
    }

    /** Adds a division that the article names without doubt. */
    void add(Division division) {
        Stream.concat(Stream.of(division), gazetteer.above(division).stream())
                .map(Division::prefix)
                .forEach(prefix -> anchors.computeIfAbsent(prefix, ignored -> new HashSet<>())
                        .add(division));
    }

    /** Whether a place of the article has the same first {@code digits} of its code. */
    boolean isNear(Division division, int digits) {
        return division.code().length() >= digits
                && anchors.containsKey(division.code().substring(0, digits));
    }

    /** Those in the issuer's province, and provinces; all if there are none. */
    List<Division> ofProvince(List<Division> divisions) {
        if (home == null) {
            return divisions;
        }
        String province = home.code().substring(0, 2);
        List<Division> inside = divisions.stream()
                .filter(d -> d.level() == DivisionLevel.PROVINCE || d.code().startsWith(province))
                .toList();
        return inside.isEmpty() ? divisions : inside;
    }

    /** Whether a township lies in no prefecture or county that the text speaks for: its namesake may be meant. */
    boolean isFarTown(Division division) {
        return division.level() == DivisionLevel.TOWN
                && home != null
                && home.level() != DivisionLevel.PROVINCE
                && !division.code().startsWith(home.code().substring(0, 4))
                && anchors.getOrDefault(division.code().substring(0, COUNTY_DIGITS), Set.of()).stream()
                        .allMatch(division::equals);
    }

    /** Whether a division lies in the prefecture that the bulletin speaks for. */
    boolean isBeside(@Nullable Division division) {
        return division != null
                && home != null
                && home.level() != DivisionLevel.PROVINCE
                && home.level() != DivisionLevel.TOWN
                && division.code().startsWith(home.code().substring(0, 4));
    }

    /** Whether another place of the article, or none at all, speaks for a township far from it. */
    boolean isAtHome(Division town) {
        Set<Division> beside = anchors.getOrDefault(town.code().substring(0, 2), Set.of());
        return beside.stream().anyMatch(d -> !d.equals(town))
                || anchors.values().stream().flatMap(Set::stream).allMatch(town::equals);
    }

    /** Whether a township lies in the same county as another place of its list. */
    boolean isBesideOther(@Nullable Division town, @Nullable Division other) {
        return town != null
                && other != null
                && other.level().compareTo(DivisionLevel.COUNTY) >= 0
                && other.code().startsWith(town.code().substring(0, COUNTY_DIGITS));
    }

    /** Whether a county of a list lies in the province of its neighbour or of the issuer; all others are known by their name. */
    boolean isInProvince(Division division, @Nullable Division other) {
        boolean county = division.level() == DivisionLevel.COUNTY;
        return !county
                || isNear(division, 2)
                || other != null && other.code().startsWith(division.code().substring(0, 2));
    }
}
