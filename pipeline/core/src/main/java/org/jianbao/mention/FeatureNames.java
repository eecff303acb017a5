package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    private static final int LONGEST_KNOWN = 8;
    private static final int SHORTEST_PROPER = 3;
    private static final String HARBOUR = "港";

    private final PlaceLexicon lexicon = PlaceLexicon.standard();

    private FeatureNames() {}

    public static FeatureNames standard() {
        return new FeatureNames();
    }

    /**
     * The named places of an article, one list a passage, each by position; several may overlap, and the longest is meant.
     *
     * @param divisions the divisions seen in each passage
     */
    public List<List<Span>> find(List<Passage> passages, List<List<PlaceSighting>> divisions) {
        List<FeatureScan> scans = new ArrayList<>();
        List<List<Span>> found = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (int i = 0; i < passages.size(); i++) {
            FeatureScan scan = new FeatureScan(passages.get(i), divisions.get(i), lexicon);
            scans.add(scan);
            found.add(find(scan));
            told.addAll(scan.chained());
        }
        RecurringPlaces recurring = new RecurringPlaces(told);
        for (int i = 0; i < scans.size() && !told.isEmpty(); i++) {
            found.get(i).addAll(recurring.find(scans.get(i)));
        }
        return found;
    }

    private List<Span> find(FeatureScan scan) {
        List<Span> found = new ArrayList<>();
        RoadNames.numbered(scan.text).forEach(road -> found.add(scan.withTown(road)));
        for (int i = 0; i < scan.text.length(); i++) {
            WordIndex.Match<Boolean> known = lexicon.known.longestAt(scan.text, i);
            if (known != null && !isOther(known.end(), known.start(), scan)) {
                found.add(scan.withSegment(new Span(i, known.end())));
            }
            WordIndex.Match<Kind> suffix = lexicon.suffixes.longestAt(scan.text, i);
            Span span = suffix == null ? null : endingWith(suffix, scan);
            if (span != null) {
                found.add(scan.withSegment(span));
            }
            i = suffix == null || span == null ? i : suffix.end() - 1;
        }
        return found;
    }

    /**
     * Whether a word that names no place runs from before {@code inner} up to {@code end}: 生产线, 老旧街区; but not if all
     * that stands before it is the start of a name: 建水县|泸|江河.
     */
    private boolean isOther(int end, int inner, FeatureScan scan) {
        WordIndex.Match<Boolean> other = lexicon.others.longestBefore(scan.text, end, LONGEST_OTHER);
        boolean isRest = other != null && end - other.start() == 2 && scan.divisionBefore(other.start() - 1) != null;
        return other != null && other.start() < inner && !isRest && !isNamed(inner, scan);
    }

    /** Whether a word that names a place ends there: 东江|湖. */
    private static boolean isNamed(int end, FeatureScan scan) {
        Token word = scan.positions.at(end - 1);
        return word != null
                && word.is("ns")
                && word.span().end() == end
                && word.span().length() > 1;
    }

    private @Nullable Span endingWith(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        Integer division = scan.divisionBefore(suffix.end());
        boolean inDivision = division != null && division < suffix.start();
        boolean ends =
                scan.positions.endsName(suffix.end()) || lexicon.followers.longestAt(scan.text, suffix.end()) != null;
        if (suffix.start() == 0
                || inDivision
                || !ends
                || isParallel(suffix, scan)
                || isOther(suffix.end(), suffix.start(), scan)) {
            return null;
        }
        return switch (suffix.value()) {
            case ATTACHED -> attached(suffix, scan);
            case PROPER -> proper(suffix, scan);
            case PLACED -> afterKnown(OwnedNames.placed(suffix, scan), scan);
            case OWNED -> afterKnown(OwnedNames.endingWith(suffix, scan), scan);
            case ZONE -> zone(suffix, scan);
            case LOCAL, STRICT -> uncounted(known(LocalNames.endingWith(suffix, scan)), scan.text);
            case ROAD -> road(suffix, scan);
        };
    }

    /** 一村一档 and 定人定路 are idioms: the character before the ending stands after it, or two before itself. */
    private static boolean isParallel(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        String text = scan.text;
        int at = suffix.start() - 1;
        boolean single = suffix.end() - suffix.start() == 1;
        boolean after = suffix.end() < text.length() && text.charAt(suffix.end()) == text.charAt(at);
        boolean before = at >= 2 && text.charAt(at - 2) == text.charAt(at) && isVerb(at, scan);
        return single && (after || before);
    }

    private static boolean isVerb(int position, FeatureScan scan) {
        Token word = scan.positions.at(position);
        return word != null && word.isVerb();
    }

    /** The name, unless it counts, as 21村 does; 3号街 names a street by its number. */
    private static @Nullable Span uncounted(@Nullable Span span, String text) {
        for (int i = span == null ? 0 : span.start(); span != null && i + 1 < span.end(); i++) {
            char next = text.charAt(i + 1);
            if (Character.isDigit(text.charAt(i)) && !Character.isDigit(next) && next != '号') {
                return null;
            }
        }
        return span;
    }

    /** With the place that everybody knows right before it: 张江|萧县高科技园. */
    private @Nullable Span afterKnown(@Nullable Span span, FeatureScan scan) {
        WordIndex.Match<Boolean> before =
                span == null ? null : lexicon.known.longestBefore(scan.text, span.start(), LONGEST_KNOWN);
        if (span == null || before == null || OwnedNames.isRoadBefore(span.start(), scan)) {
            return span;
        }
        Integer around = scan.divisionBefore(before.start());
        boolean owned = around != null && !scan.isFullName(before.start());
        return new Span(owned ? around : before.start(), span.end());
    }

    /** 泰州|站; a class before it, 柳河镇, belongs to another name: 柳河镇|站前路. */
    private static @Nullable Span attached(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        Integer owner = scan.divisionBefore(suffix.start());
        return owner == null || scan.isFullName(suffix.start()) ? null : new Span(owner, suffix.end());
    }

    private @Nullable Span road(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        Span joining = RoadNames.joining(suffix, scan);
        return joining == null ? known(LocalNames.endingWith(suffix, scan)) : joining;
    }

    private static @Nullable Span proper(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        Token word = scan.positions.at(suffix.start());
        if (word == null || word.span().end() != suffix.end() || word.span().length() < SHORTEST_PROPER) {
            return chained(suffix, scan);
        }
        int start = word.span().start();
        boolean inDivision = scan.divisionBefore(start) != null && WordPositions.isMadeUp(word);
        if (!word.is("ns") && !inDivision) {
            return null;
        }
        boolean opened = scan.lexicon.openers.longestAt(scan.text, start) != null;
        return opened || scan.startsName(start) ? harbour(suffix, scan) : word.span();
    }

    /** A word of two characters and the ending right after a division's full name: 榆中县|兴隆|山. */
    private static @Nullable Span chained(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        int start = suffix.start() - 2;
        Token word = start < 0 ? null : scan.positions.at(start);
        boolean named = word != null
                && !word.isVerb()
                && word.span().start() == start
                && word.span().end() == suffix.start()
                && scan.positions.startsWord(suffix.start())
                && scan.isFullName(start)
                && !scan.isGeneric(start, suffix.start());
        return named ? scan.local(new Span(start, suffix.end())).span() : null;
    }

    /** 宁波|港: the harbour of a town. */
    private static @Nullable Span harbour(WordIndex.Match<Kind> suffix, FeatureScan scan) {
        return scan.text.startsWith(HARBOUR, suffix.start()) ? attached(suffix, scan) : null;
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
