package org.jianbao.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.gazetteer.Division;
import org.jianbao.gazetteer.DivisionLevel;
import org.jianbao.language.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Says which division an article is about: the one its title names, else the one its body speaks of as its own (我县), else
 * the one that opens and leads the body, else the issuer's. A text about the whole country is about none.
 */
final class ArticleSubject {
    private static final int FEW = 2;

    private final SelfReferences references;
    private final List<Passage> passages;
    private final List<List<ResolvedPlace>> places;
    private final @Nullable Division home;

    ArticleSubject(
            SelfReferences references,
            List<Passage> passages,
            List<List<ResolvedPlace>> places,
            @Nullable Division home) {
        this.references = references;
        this.passages = passages;
        this.places = places;
        this.home = home;
    }

    @Nullable
    Division place() {
        Division ofTitle = places.isEmpty() ? null : first(places.get(0));
        if (ofTitle != null) {
            return ofTitle;
        }
        if (!passages.isEmpty() && references.isNational(passages.get(0).text())) {
            return null;
        }
        Division leading = leading();
        SelfReferences.Reach reach = references.most(passages);
        SelfReferences.Reach local = references.mostOfPlaces(passages);
        if (leading != null && local != null && local.fits(leading)) {
            return leading;
        }
        if (leading != null && (reach == null || reach != SelfReferences.Reach.NATION)) {
            return reach == null || reach.fits(leading) ? leading : own(reach, leading);
        }
        return reach == null || reach == SelfReferences.Reach.NATION ? home : own(reach, home);
    }

    /**
     * The division of its own that the text means: the home if it fits, else the most named that fits. A district that
     * says where it stands in 全市 goes on speaking of itself.
     */
    private @Nullable Division own(SelfReferences.Reach reach, @Nullable Division otherwise) {
        if (home != null && (reach.fits(home) || isAbove(reach, home))) {
            return home;
        }
        Map<Division, Integer> counts = counts();
        Division most = counts.keySet().stream()
                .filter(reach::fits)
                .max(Comparator.comparing((Division d) -> counts.getOrDefault(d, 0))
                        .thenComparing(Division::code, Comparator.reverseOrder()))
                .orElse(null);
        return most == null ? otherwise : most;
    }

    /** Whether the text, of a county or a township, speaks of the city over it. */
    private static boolean isAbove(SelfReferences.Reach reach, Division home) {
        return reach == SelfReferences.Reach.PREFECTURE && home.level().compareTo(DivisionLevel.COUNTY) >= 0;
    }

    /** The first division of a list, or of a chain that begins there the last: 兴化市 of 江苏省兴化市. */
    private static @Nullable Division first(List<ResolvedPlace> list) {
        ResolvedPlace found = null;
        for (ResolvedPlace place : list) {
            if (place.division() != null && (found == null || found.end() == place.start())) {
                found = place;
            }
        }
        return found == null ? null : found.division();
    }

    /** The division that opens the body, if the body names it again and none more often. */
    private @Nullable Division leading() {
        Map<Division, Integer> counts = counts();
        Division first = places.stream()
                .skip(1)
                .flatMap(List::stream)
                .map(ResolvedPlace::division)
                .filter(division -> division != null)
                .findFirst()
                .orElse(null);
        if (first == null) {
            return null;
        }
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return counts.getOrDefault(first, 0) == most && most >= FEW ? first : null;
    }

    private Map<Division, Integer> counts() {
        Map<Division, Integer> counts = new HashMap<>();
        for (int i = 1; i < places.size(); i++) {
            for (ResolvedPlace place : places.get(i)) {
                Division division = place.division();
                if (division != null) {
                    counts.merge(division, 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
