package org.jianbao.beam.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the doubts about each bulletin stand among all of the release: 江苏第1期 has the third and the fourth. */
final class Doubts {
    private final Map<Object, List<Integer>> places = new HashMap<>();

    private Doubts() {}

    static Doubts of(Path folder) throws IOException {
        Doubts doubts = new Doubts();
        try (TableReader rows = new TableReader(folder, "diagnostics")) {
            for (int place = 0; rows.hasNext(); place++) {
                Object bulletin = rows.next().get("bulletin_id");
                if (bulletin != null) {
                    doubts.places
                            .computeIfAbsent(bulletin, added -> new ArrayList<>(1))
                            .add(place);
                }
            }
        }
        return doubts;
    }

    /** The places of a bulletin's, by its id as Avro holds it. */
    List<Integer> of(Object bulletin) {
        return places.getOrDefault(bulletin, List.of());
    }
}
