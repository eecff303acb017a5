package org.jianbao.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final int COUNTY_DIGITS = 6;

    private final Gazetteer gazetteer;
    private final @Nullable LocalDate date;
    private final @Nullable Division home;
    private final Map<String, Set<Division>> anchors = new HashMap<>();
    private final Set<Division> namedInFull = new HashSet<>();

    PlaceResolver(Gazetteer gazetteer, @Nullable LocalDate date, @Nullable Division home, List<PlaceSighting> all) {
        this.gazetteer = gazetteer;
        this.date = date;
        this.home = home;
        if (home != null) {
            anchor(home);
        }
        for (PlaceSighting sighting : all) {
            List<Division> valid = valid(sighting.divisions());
            if (sighting.full() && sighting.sure() && valid.size() == 1) {
                anchor(valid.get(0));
            }
        }
        for (PlaceSighting sighting : all) {
            Division division = sighting.full() && sighting.sure() ? resolve(sighting, null) : null;
            if (division != null) {
                namedInFull.add(division);
            }
        }
    }

    /**
     * The division meant, as it was at the bulletin's date: of one that was given up before, what its name went to. Null if
     * none can be told from the others, or there was none any more.
     */
    @Nullable
    Division resolve(PlaceSighting sighting, @Nullable Division before) {
        Division division = named(sighting, before);
        if (division != null && before == null && isFarTown(division)) {
            return null;
        }
        boolean valid = division == null || date == null || division.isValidOn(date, gazetteer.newestRevision());
        return division == null || valid || isEarlier(division)
                ? division
                : gazetteer.successor(division, Objects.requireNonNull(date)).orElse(null);
    }

    /** Whether a township lies in no prefecture or county that the text speaks for: its namesake may be meant. */
    private boolean isFarTown(Division division) {
        return division.level() == DivisionLevel.TOWN
                && home != null
                && home.level() != DivisionLevel.PROVINCE
                && !division.code().startsWith(home.code().substring(0, 4))
                && anchors.getOrDefault(division.code().substring(0, COUNTY_DIGITS), Set.of()).stream()
                        .allMatch(division::equals);
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
        boolean nearTown = division != null && isTown(sighting) && isNear(division, COUNTY_DIGITS);
        if (!sighting.sure() && !nearTown && !isBeside(division)) {
            return false;
        }
        if (sighting.common()) {
            return false;
        }
        if (sighting.full() && sighting.span().length() == SHORTEST_TOWN && isTown(sighting)) {
            return division != null && (before == null ? isBeside(division) : division.isInside(before));
        }
        if (!sighting.full() && isTown(sighting)) {
            return division != null && isNear(division, COUNTY_DIGITS);
        }
        if (sighting.full()) {
            Division town = division == null ? named(sighting, before) : division;
            return before != null || town == null || town.level() != DivisionLevel.TOWN || isAtHome(town);
        }
        List<Division> valid = valid(sighting.divisions());
        if (valid.stream().anyMatch(d -> d.level() != DivisionLevel.COUNTY)) {
            return true;
        }
        return division != null && (namedInFull.contains(division) || isNear(division, 4));
    }

    /** Whether a township lies in the same county as another place of its list. */
    boolean isBeside(@Nullable Division town, @Nullable Division other) {
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

    private static boolean isTown(PlaceSighting sighting) {
        return sighting.divisions().stream().allMatch(d -> d.level() == DivisionLevel.TOWN);
    }

    /** Whether a division lies in the prefecture that the bulletin speaks for. */
    private boolean isBeside(@Nullable Division division) {
        return division != null
                && home != null
                && home.level() != DivisionLevel.PROVINCE
                && home.level() != DivisionLevel.TOWN
                && division.code().startsWith(home.code().substring(0, 4));
    }

    /** Whether another place of the article, or none at all, speaks for a township far from it. */
    private boolean isAtHome(Division town) {
        Set<Division> beside = anchors.getOrDefault(town.code().substring(0, 2), Set.of());
        return beside.stream().anyMatch(d -> !d.equals(town))
                || anchors.values().stream().flatMap(Set::stream).allMatch(town::equals);
    }

    private @Nullable Division near(List<Division> valid) {
        for (int digits : new int[] {6, 4, 2}) {
            List<Division> near = valid.stream().filter(d -> isNear(d, digits)).toList();
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
                && !isNear(highest, 2)
                && valid.stream().anyMatch(d -> isNear(d, 2));
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
        return kept.size() < 2 || home == null ? kept : athome(kept, home);
    }

    private static List<Division> athome(List<Division> divisions, Division home) {
        String province = home.code().substring(0, 2);
        List<Division> inside = divisions.stream()
                .filter(d -> d.level() == DivisionLevel.PROVINCE || d.code().startsWith(province))
                .toList();
        return inside.isEmpty() ? divisions : inside;
    }

    private boolean isNear(Division division, int digits) {
        return division.code().length() >= digits
                && anchors.containsKey(division.code().substring(0, digits));
    }

    private void anchor(Division division) {
        Stream.concat(Stream.of(division), gazetteer.above(division).stream())
                .map(Division::prefix)
                .forEach(prefix -> anchors.computeIfAbsent(prefix, ignored -> new HashSet<>())
                        .add(division));
    }
}
