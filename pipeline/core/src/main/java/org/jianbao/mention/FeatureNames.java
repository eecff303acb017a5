package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.PlaceLexicon.Kind;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sees places that no code list has, because everybody knows them, 长江, or by what their names end with: 青岭村, 三统河,
 * 大同街, 宝泰隆嘉园人才公园. 老旧小区 and 行政村 name none.
 */
public final class FeatureNames {
    private static final int LONGEST_OTHER = 6;
    private static final int LONGEST_KNOWN = 6;
    private static final int SHORTEST_PROPER = 3;

    private final PlaceLexicon lexicon = PlaceLexicon.standard();

    private FeatureNames() {}

    public static FeatureNames standard() {
        return new FeatureNames();
    }

    /** The named places by position; several may overlap, and the longest is meant. */
    public List<Span> find(Passage passage, List<PlaceSighting> divisions) {
        FeatureScan scan = new FeatureScan(passage, divisions, lexicon);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < scan.text.length(); i++) {
            WordIndex.Match<Boolean> known = lexicon.known.longestAt(scan.text, i);
            if (known != null && !isOther(known.end(), known.start(), scan)) {
                found.add(new Span(i, known.end()));
            }
            WordIndex.Match<Kind> suffix = lexicon.suffixes.longestAt(scan.text, i);
            Span span = suffix == null ? null : endingWith(suffix, scan);
            if (span != null) {
                found.add(span);
            }
            i = suffix == null || span == null ? i : suffix.end() - 1;
        }
        return found;
    }

    /** Whether a word that names no place runs from before {@code inner} up to {@code end}: 生产线, 老旧街区. */
    private boolean isOther(int end, int inner, FeatureScan scan) {
        WordIndex.Match<Boolean> other = lexicon.others.longestBefore(scan.text, end, LONGEST_OTHER);
        return other != null && other.start() < inner;
    }

    private @Nullable Span endingWith(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        Integer division = scan.divisionBefore(suffix.end());
        boolean inDivision = division != null && division < suffix.start();
        boolean ends =
                scan.positions.endsName(suffix.end()) || lexicon.followers.longestAt(scan.text, suffix.end()) != null;
        if (suffix.start() == 0 || inDivision || !ends || isOther(suffix.end(), suffix.start(), scan)) {
            return null;
        }
        return switch (suffix.value()) {
            case ATTACHED -> attached(suffix, scan);
            case PROPER -> proper(suffix, scan);
            case OWNED -> OwnedNames.endingWith(suffix, scan);
            case ZONE -> zone(suffix, scan);
            case LOCAL, STRICT -> known(LocalNames.endingWith(suffix, scan));
        };
    }

    private static @Nullable Span attached(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        Integer owner = scan.divisionBefore(suffix.start());
        return owner == null ? null : new Span(owner, suffix.end());
    }

    private static @Nullable Span proper(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        Token word = scan.positions.at(suffix.start());
        boolean whole = word != null && word.is("ns") && word.span().end() == suffix.end();
        if (word == null || !whole || word.span().length() < SHORTEST_PROPER) {
            return null;
        }
        int start = word.span().start();
        boolean opened = scan.lexicon.openers.longestAt(scan.text, start) != null;
        return opened || scan.startsName(start) ? null : word.span();
    }

    private static @Nullable Span zone(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        Span owned = OwnedNames.endingWith(suffix, scan);
        return owned == null ? OwnedNames.levelled(suffix, scan) : owned;
    }

    private @Nullable Span known(FeatureScan.@Nullable Local local) {
        if (local == null) {
            return null;
        }
        WordIndex.Match<Boolean> known =
                lexicon.known.longestBefore(local.text(), local.text().length(), LONGEST_KNOWN);
        boolean longer = known != null && known.start() > 1;
        return known != null && longer
                ? new Span(local.span().start() + known.start(), local.span().end())
                : local.span();
    }
}
