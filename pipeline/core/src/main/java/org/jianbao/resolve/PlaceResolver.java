package org.jianbao.resolve;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jianbao.gazetteer.Division;
import org.jianbao.gazetteer.DivisionLevel;
import org.jianbao.gazetteer.Gazetteer;
import org.jianbao.mention.PlaceSighting;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the divisions that bear one name, for one article: the one inside the place named right before it
 * (通化县四棚乡), in the issuer's province, or beside the places that the article names without doubt. Where several are
 * left it chooses none.
 */
final class PlaceResolver {
    private static final int SHORTEST_TOWN = 2;
    private static final int COUNTY_DIGITS = PlaceSurroundings.COUNTY_DIGITS;

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate date;
    private final PlaceSurroundings surroundings;
    private final Set<Division> namedInFull = new HashSet<>();

    PlaceResolver(Gazetteer gazetteer, @Nullable LocalDate date, @Nullable Division home, List<PlaceSighting> all) {
        this.gazetteer = gazetteer;
        this.date = date;
        this.surroundings = new PlaceSurroundings(gazetteer, home);
        for (PlaceSighting sighting : all) {
            List<Division> valid = valid(sighting.divisions());
            if (sighting.full() && sighting.sure() && valid.size() == 1) {
                surroundings.add(valid.get(0));
            }
        }
        for (PlaceSighting sighting : all) {
            Division division = sighting.full() && sighting.sure() ? resolve(sighting, null) : null;
            if (division != null) {
                namedInFull.add(division);
            }
        }
    }

    /** The places that speak for those beside them. */
    PlaceSurroundings surroundings() {
        return surroundings;
    }

    /**
     * The division meant, as it was at the bulletin's date: of one that was given up before, what its name went to. Null if
     * none can be told from the others, or there was none any more.
     */
    @Nullable
    Division resolve(PlaceSighting sighting, @Nullable Division before) {
        Division division = named(sighting, before);
        if (division != null && before == null && surroundings.isFarTown(division)) {
            return null;
        }
        boolean valid = division == null || date == null || division.isValidOn(date, gazetteer.newestRevision());
        return division == null || valid || isEarlier(division)
                ? division
                : gazetteer.successor(division, Objects.requireNonNull(date)).orElse(null);
    }

    /** Whether a bulletin is older than the code list, which has only the later names. */
    private boolean isEarlier(Division division) {
        return date != null && date.getYear() * 100 + date.getMonthValue() < division.first();
    }

    private @Nullable Division named(PlaceSighting sighting, @Nullable Division before) {
        List<Division> valid = valid(sighting.divisions());
        if (before != null) {
            List<Division> inside =
                    valid.stream().filter(d -> d.isInside(before)).toList();
            if (inside.size() == 1) {
                return inside.get(0);
            }
        }
        List<Division> named = valid.stream().filter(namedInFull::contains).toList();
        if (named.size() == 1) {
            return sighting.full() ? named.get(0) : cityOf(named.get(0), valid);
        }
        Division highest = sighting.full() ? null : onlyHighest(valid);
        return valid.size() <= 1 ? first(valid) : highest != null && !hasNearer(valid, highest) ? highest : near(valid);
    }

    /** Of a county and its prefecture with one short name the prefecture: 通化 is 通化市, not 通化县. */
    private static Division cityOf(Division named, List<Division> valid) {
        return valid.stream().filter(named::isInside).findFirst().orElse(named);
    }

    /** Whether a short name may be read as a place at all: provinces and prefectures, or what the article's home speaks for. */
    boolean accepts(PlaceSighting sighting, @Nullable Division before) {
        Division division = resolve(sighting, before);
        boolean nearTown = division != null && isTown(sighting) && surroundings.isNear(division, COUNTY_DIGITS);
        if (!sighting.sure() && !nearTown && !surroundings.isBeside(division)) {
            return false;
        }
        if (sighting.common()) {
            return false;
        }
        if (sighting.full() && sighting.span().length() == SHORTEST_TOWN && isTown(sighting)) {
            return division != null && (before == null ? surroundings.isBeside(division) : division.isInside(before));
        }
        if (!sighting.full() && isTown(sighting)) {
            return division != null && surroundings.isNear(division, COUNTY_DIGITS);
        }
        if (sighting.full()) {
            Division town = division == null ? named(sighting, before) : division;
            return before != null || town == null || town.level() != DivisionLevel.TOWN || surroundings.isAtHome(town);
        }
        if (division != null && before != null && division.isInside(before)) {
            return true;
        }
        List<Division> valid = valid(sighting.divisions());
        if (valid.stream().anyMatch(d -> d.level() != DivisionLevel.COUNTY)) {
            return true;
        }
        return division != null && (namedInFull.contains(division) || surroundings.isNear(division, 4));
    }

    private static boolean isTown(PlaceSighting sighting) {
        return sighting.divisions().stream().allMatch(d -> d.level() == DivisionLevel.TOWN);
    }

    private @Nullable Division near(List<Division> valid) {
        for (int digits : new int[] {6, 4, 2}) {
            List<Division> near =
                    valid.stream().filter(d -> surroundings.isNear(d, digits)).toList();
            if (near.size() == 1) {
                return near.get(0);
            }
            if (near.size() > 1) {
                Division highest = onlyHighest(near);
                return digits == 2 ? highest : null;
            }
        }
        return null;
    }

    private boolean hasNearer(List<Division> valid, Division highest) {
        return highest.level() != DivisionLevel.PROVINCE
                && !surroundings.isNear(highest, 2)
                && valid.stream().anyMatch(d -> surroundings.isNear(d, 2));
    }

    private static @Nullable Division onlyHighest(List<Division> divisions) {
        DivisionLevel level = divisions.stream()
                .map(Division::level)
                .min(DivisionLevel::compareTo)
                .orElse(null);
        List<Division> highest =
                divisions.stream().filter(d -> d.level() == level).toList();
        return highest.size() == 1 ? highest.get(0) : null;
    }

    private static @Nullable Division first(List<Division> divisions) {
        return divisions.isEmpty() ? null : divisions.get(0);
    }

    private List<Division> valid(List<Division> divisions) {
        List<Division> valid = divisions.stream()
                .filter(d -> d.isValidOn(date, gazetteer.newestRevision()))
                .toList();
        List<Division> kept = valid.isEmpty() ? divisions : valid;
        return kept.size() < 2 ? kept : surroundings.ofProvince(kept);
    }
}
