package org.jianbao.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;

/**
 * Which divisions bear a name: 兴化市 and 兴化 give 321281; 鼓楼区 gives four.
 *
 * <p>Codes follow GB/T 2260 (townships: the statistical code of divisions). Immutable, and shared by threads.
 */
public final class Gazetteer {
    private static final int NEWEST = 202412;
    private static final int OLDEST = 200212;

    private final ShortNames endings;
    private final WordIndex<List<Division>> fullNames;
    private final WordIndex<List<Division>> shortNames;
    private final WordIndex<List<Division>> townStems;
    private final Map<String, Division> byCode;

    private Gazetteer(
            ShortNames endings,
            Map<String, List<Division>> full,
            Map<String, List<Division>> brief,
            Map<String, List<Division>> stems,
            Map<String, Division> byCode) {
        this.endings = endings;
        CompletableFuture<WordIndex<List<Division>>> towns = CompletableFuture.supplyAsync(() -> WordIndex.of(stems));
        this.fullNames = WordIndex.of(full);
        this.shortNames = WordIndex.of(brief);
        this.townStems = towns.join();
        this.byCode = Map.copyOf(byCode);
    }

    /** The divisions that ship with the program. */
    public static Gazetteer standard() {
        // The towns are most of all lexicons, and read while the others are.
        CompletableFuture<LexiconFile> towns =
                CompletableFuture.supplyAsync(() -> LexiconFile.read("places/towns.tsv"));
        ShortNames endings = ShortNames.standard();
        Map<String, List<Division>> full = new HashMap<>();
        Map<String, List<Division>> brief = new HashMap<>();
        Map<String, List<Division>> stems = new HashMap<>();
        Map<String, Division> byCode = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("places/divisions.tsv").entries()) {
            Division division = division(entry);
            byCode.put(division.code(), division);
            if (division.name().length() > 1) {
                add(full, division.name(), division);
            }
            endings.of(division).ifPresent(name -> add(brief, name, division));
            endings.withClass(division).forEach(name -> add(full, name, division));
        }
        for (LexiconEntry entry : towns.join().entries()) {
            Division town =
                    new Division(entry.required("code9"), entry.required("name"), DivisionLevel.TOWN, OLDEST, NEWEST);
            if (endings.isTown(town.name())) {
                add(full, town.name(), town);
                endings.withoutPeoples(town.name()).ifPresent(name -> add(full, name, town));
                endings.stem(town.name()).ifPresent(name -> add(stems, name, town));
            }
        }
        return new Gazetteer(endings, full, brief, stems, byCode);
    }

    /** The last revision of the code list that this gazetteer knows, as 202412. */
    public int newestRevision() {
        return NEWEST;
    }

    public WordIndex<List<Division>> fullNames() {
        return fullNames;
    }

    /** Names without their class: 兴化 of 兴化市, 内蒙古 of 内蒙古自治区; no townships. */
    public WordIndex<List<Division>> shortNames() {
        return shortNames;
    }

    /** The names of townships without their class and peoples: 戴南 of 戴南镇. */
    public WordIndex<List<Division>> townStems() {
        return townStems;
    }

    public Optional<Division> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The province, prefecture and county above a division, the nearest first. */
    public List<Division> above(Division division) {
        List<Division> above = new ArrayList<>(3);
        String code = division.code();
        for (int digits : new int[] {6, 4, 2}) {
            Division parent = byCode.get(code.substring(0, digits) + "0000".substring(digits - 2));
            if (parent != null && division.isInside(parent)) {
                above.add(parent);
            }
        }
        return above;
    }

    /**
     * The division that a place belonged to after its own was given up under the same name: 密云区 of 密云县. Empty if the
     * name went with it, as 崇文区's did.
     */
    public Optional<Division> successor(Division division, LocalDate date) {
        String stem = endings.of(division).orElse("");
        List<Division> later = stem.isEmpty() ? List.of() : shortNames.get(stem).orElse(List.of());
        List<Division> near = later.stream()
                .filter(other -> other.level() == division.level() && other.isValidOn(date, NEWEST))
                .filter(other -> other.code().startsWith(division.code().substring(0, 2)))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static Division division(LexiconEntry entry) {
        return new Division(
                entry.required("code"),
                entry.required("name"),
                DivisionLevel.valueOf(entry.required("level").toUpperCase(Locale.ROOT)),
                Integer.parseInt(entry.required("first_seen_revision")),
                Integer.parseInt(entry.required("last_seen_revision")));
    }

    private static void add(Map<String, List<Division>> index, String name, Division division) {
        index.computeIfAbsent(name, ignored -> new ArrayList<>(1)).add(division);
    }
}
