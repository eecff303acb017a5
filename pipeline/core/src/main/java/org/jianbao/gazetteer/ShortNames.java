package org.jianbao.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jspecify.annotations.Nullable;

/**
 * What a division is called besides its full name: 兴化市 is 兴化, 延边朝鲜族自治州 is 延边 and 延边州; 萧县 and 城区 have no
 * shorter name.
 */
final class ShortNames {
    private static final int LONGEST_CLASS = 12;
    private static final String AUTONOMOUS = "自治";

    private final Map<String, String> given = new HashMap<>();
    private final List<String> classes = new ArrayList<>();
    private final List<String> townClasses = new ArrayList<>();
    private final List<String> peoples = new ArrayList<>();
    private final BitSet lastOfPeoples = new BitSet();
    private final Map<String, String> others = new HashMap<>();

    private ShortNames() {}

    static ShortNames standard() {
        ShortNames names = new ShortNames();
        for (LexiconEntry entry :
                LexiconFile.read("places/division-classes.tsv").entries()) {
            List<String> group = entry.required("level").equals("town") ? names.townClasses : names.classes;
            group.add(entry.required("class"));
        }
        for (LexiconEntry entry : LexiconFile.read("places/short-names.tsv").entries()) {
            names.given.put(entry.required("name"), entry.required("short"));
        }
        LexiconFile.read("places/peoples.tsv").entries().forEach(entry -> names.addPeople(entry.required("people")));
        LexiconFile.read("places/other-names.tsv")
                .entries()
                .forEach(entry -> names.others.put(entry.required("name"), entry.required("other")));
        return names;
    }

    private void addPeople(String people) {
        peoples.add(people);
        lastOfPeoples.set(people.charAt(people.length() - 1));
    }

    Optional<String> of(Division division) {
        String name = division.name();
        String known = given.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        return classes.stream()
                .filter(name::endsWith)
                .filter(ending -> ending.length() <= LONGEST_CLASS)
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .filter(rest -> rest.length() >= 2);
    }

    boolean isTown(String name) {
        return name.length() > 1 && townClass(name) != null;
    }

    /** Asked of forty thousand townships at every start, as the others below. */
    private @Nullable String townClass(String name) {
        for (String ending : townClasses) {
            if (name.endsWith(ending)) {
                return ending;
            }
        }
        return null;
    }

    /** Names that keep the class: 延边州 of 延边朝鲜族自治州, 恭城县 of 恭城瑶族自治县, and what the lexicon adds, 博州. */
    List<String> withClass(Division division) {
        List<String> names = new ArrayList<>(1);
        String name = division.name();
        int at = name.lastIndexOf(AUTONOMOUS);
        if (at > 0 && division.level() != DivisionLevel.PROVINCE) {
            of(division).ifPresent(brief -> names.add(brief + name.substring(at + AUTONOMOUS.length())));
        }
        String other = others.get(name);
        if (other != null) {
            names.add(other);
        }
        return names;
    }

    /** The name of a township without its class and peoples, 三源浦 of 三源浦朝鲜族镇; empty if one character is left. */
    Optional<String> stem(String town) {
        String name = withoutPeoples(town).orElse(town);
        String ending = townClass(name);
        int length = name.length() - (ending == null ? name.length() : ending.length());
        return length >= 2 ? Optional.of(name.substring(0, length)) : Optional.empty();
    }

    /** The name of a township without its peoples, 三源浦镇 of 三源浦朝鲜族镇; empty if it has none. */
    Optional<String> withoutPeoples(String town) {
        String ending = town.substring(town.length() - 1);
        String stem = town.substring(0, town.length() - 1);
        String rest = stem;
        for (String people = peopleOf(rest); people != null; people = peopleOf(rest)) {
            rest = rest.substring(0, rest.length() - people.length());
        }
        return rest.equals(stem) ? Optional.empty() : Optional.of(rest + ending);
    }

    private @Nullable String peopleOf(String stem) {
        if (stem.isEmpty() || !lastOfPeoples.get(stem.charAt(stem.length() - 1))) {
            return null;
        }
        return peoples.stream()
                .filter(people -> stem.endsWith(people) && stem.length() - people.length() >= 2)
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }
}
