package org.jianbao.beam.publish;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.beam.format.Table;
import org.jspecify.annotations.Nullable;

/**
 * Counts the things that bulletins mention: 如皋市 in three bulletins is one row. A thing of several names, 如皋市政府 and
 * 如皋市人民政府, bears the longest; of names as long, the first in code point order. Not for several threads.
 */
final class EntityCounts {
    private final Map<String, GenericRecord> entities = new HashMap<>();

    /** Counts the mentions of one bulletin, issued on {@code date} (days since 1970; null if unknown). */
    void count(List<GenericRecord> mentions, @Nullable Object date) {
        Set<String> here = new HashSet<>();
        for (GenericRecord mention : mentions) {
            if (mention.get("entity_id") == null) {
                continue;
            }
            String id = String.valueOf(mention.get("entity_id"));
            GenericRecord entity = entities.computeIfAbsent(id, key -> entity(key, mention));
            name(entity, String.valueOf(mention.get("name")));
            add(entity, "mention_count", 1);
            if (here.add(id)) {
                add(entity, "bulletin_count", 1);
                span(entity, date, date);
            }
        }
    }

    /** Adds what was counted elsewhere. */
    void merge(GenericRecord counted) {
        String id = String.valueOf(counted.get("entity_id"));
        GenericRecord entity = entities.putIfAbsent(id, counted);
        if (entity != null) {
            name(entity, String.valueOf(counted.get("name")));
            add(entity, "mention_count", (int) counted.get("mention_count"));
            add(entity, "bulletin_count", (int) counted.get("bulletin_count"));
            span(entity, counted.get("first_date"), counted.get("last_date"));
        }
    }

    /** The rows, by id. */
    Collection<GenericRecord> rows() {
        return new TreeMap<>(entities).values();
    }

    private static void name(GenericRecord entity, String other) {
        String name = String.valueOf(entity.get("name"));
        boolean better = other.length() == name.length() ? other.compareTo(name) < 0 : other.length() > name.length();
        if (better) {
            entity.put("name", other);
        }
    }

    private static void add(GenericRecord entity, String column, int more) {
        entity.put(column, (int) entity.get(column) + more);
    }

    private static void span(GenericRecord entity, @Nullable Object first, @Nullable Object last) {
        if (first instanceof Integer day) {
            entity.put("first_date", entity.get("first_date") instanceof Integer old ? Math.min(old, day) : day);
        }
        if (last instanceof Integer day) {
            entity.put("last_date", entity.get("last_date") instanceof Integer old ? Math.max(old, day) : day);
        }
    }

    private static GenericRecord entity(String id, GenericRecord mention) {
        GenericRecord entity = new GenericData.Record(Table.ENTITIES.schema());
        entity.put("entity_id", id);
        entity.put("type", String.valueOf(mention.get("type")));
        entity.put("name", String.valueOf(mention.get("name")));
        if ("PLACE".equals(String.valueOf(mention.get("type"))) && mention.get("normalized") != null) {
            String code = String.valueOf(mention.get("normalized"));
            entity.put("code", code);
            DivisionCodes.parent(code).ifPresent(parent -> entity.put("parent_code", parent));
        }
        entity.put("mention_count", 0);
        entity.put("bulletin_count", 0);
        return entity;
    }
}
