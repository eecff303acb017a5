package org.jianbao.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;

/** What a division is called for short: 兴化市 is 兴化, 延边朝鲜族自治州 is 延边; 萧县 and 城区 have no shorter name. */
final class ShortNames {
    private static final int LONGEST_CLASS = 12;

    private final Map<String, String> given = new HashMap<>();
    private final List<String> classes = new ArrayList<>();
    private final List<String> townClasses = new ArrayList<>();

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
        return names;
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
        return name.length() > 2 && townClasses.stream().anyMatch(name::endsWith);
    }
}
