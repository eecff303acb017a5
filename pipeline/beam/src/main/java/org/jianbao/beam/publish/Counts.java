package org.jianbao.beam.publish;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.beam.format.Table;
import org.jianbao.beam.format.WorkFolder;

/**
 * What was counted while a release was written: {@code rows.figures → 412}, {@code rejected → 1}. It is kept in files, not
 * in the metrics of a runner, which count a shard twice that is written twice.
 */
record Counts(Map<String, Long> numbers) {
    static final String SHARDS = ".counts/shards.json";
    static final String ENTITIES = ".counts/entities.json";
    static final String FOLDER = ".counts";

    private static final TypeReference<TreeMap<String, Long>> TYPE = new TypeReference<>() {};

    static Counts of(Table table, long rows) {
        return new Counts(Map.of("rows." + table.title(), rows));
    }

    /** The sum of what the shards counted, each as JSON. */
    static Counts ofShards(List<String> shards) throws IOException {
        Map<String, Long> sum = new TreeMap<>();
        for (String shard : shards) {
            new ObjectMapper().readValue(shard, TYPE).forEach((name, count) -> sum.merge(name, count, Long::sum));
        }
        return new Counts(sum);
    }

    /** All that was counted for the release. */
    static Counts read(WorkFolder work) throws IOException {
        Map<String, Long> all = new TreeMap<>();
        for (String file : List.of(SHARDS, ENTITIES)) {
            try (InputStream in = work.open(file)) {
                all.putAll(new ObjectMapper().readValue(in, TYPE));
            }
        }
        return new Counts(all);
    }

    void write(WorkFolder work, String file) throws IOException {
        try (OutputStream out = work.create(file)) {
            new ObjectMapper().writeValue(out, numbers);
        }
    }

    long rejected() {
        return numbers.getOrDefault("rejected", 0L);
    }

    /** The numbers whose names begin with a prefix, by the rest of their names. */
    Map<String, Long> under(String prefix) {
        Map<String, Long> found = new TreeMap<>();
        numbers.forEach((name, count) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), count);
            }
        });
        return found;
    }
}
