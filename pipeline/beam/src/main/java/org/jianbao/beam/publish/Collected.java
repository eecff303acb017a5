package org.jianbao.beam.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.finding.FindingCode;

/** Orders the rows of all inputs and counts entities: 如皋市 in three bulletins is one row. */
public final class Collected {
    private final Map<Table, List<GenericRecord>> rows = new EnumMap<>(Table.class);
    private final Map<String, GenericRecord> entities = new TreeMap<>();
    private final Set<String> diagnosticIds = new HashSet<>();
    private int rejected;

    public Collected(List<GenericRecord> documents) {
        for (Table table : Table.values()) {
            rows.put(table, new ArrayList<>());
        }
        Set<String> seen = new HashSet<>();
        documents.stream().sorted(Comparator.comparing(Collected::order)).forEach(document -> add(document, seen));
        rows(Table.ENTITIES).addAll(entities.values());
        rows(Table.DIAGNOSTICS)
                .sort(Comparator.comparing((GenericRecord row) -> text(row, "source_uri"))
                        .thenComparing(row -> text(row, "diagnostic_id")));
        rows(Table.DIAGNOSTICS).forEach(this::distinct);
    }

    public List<GenericRecord> rows(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    public int rejected() {
        return rejected;
    }

    private void add(GenericRecord document, Set<String> seen) {
        List<GenericRecord> bulletins = Documents.rows(document, Table.BULLETINS);
        if (bulletins.isEmpty()) {
            rejected++;
            rows(Table.DIAGNOSTICS).addAll(Documents.rows(document, Table.DIAGNOSTICS));
            return;
        }
        GenericRecord bulletin = bulletins.get(0);
        if (!seen.add(text(bulletin, "bulletin_id"))) {
            rows(Table.DIAGNOSTICS).add(duplicate(bulletin));
            return;
        }
        for (Table table : Table.values()) {
            rows(table).addAll(Documents.rows(document, table));
        }
        countEntities(document, bulletin.get("issue_date"));
    }

    private void countEntities(GenericRecord document, Object date) {
        Set<String> here = new HashSet<>();
        for (GenericRecord mention : Documents.rows(document, Table.MENTIONS)) {
            if (mention.get("entity_id") != null) {
                String id = text(mention, "entity_id");
                GenericRecord entity = entities.computeIfAbsent(id, key -> entity(key, mention));
                entity.put("mention_count", (int) entity.get("mention_count") + 1);
                if (here.add(id)) {
                    entity.put("bulletin_count", (int) entity.get("bulletin_count") + 1);
                    seenOn(entity, date);
                }
            }
        }
    }

    private static void seenOn(GenericRecord entity, Object date) {
        if (date instanceof Integer day) {
            entity.put("first_date", entity.get("first_date") instanceof Integer old ? Math.min(old, day) : day);
            entity.put("last_date", entity.get("last_date") instanceof Integer old ? Math.max(old, day) : day);
        }
    }

    private static GenericRecord entity(String id, GenericRecord mention) {
        GenericRecord entity = new GenericData.Record(Table.ENTITIES.schema());
        entity.put("entity_id", id);
        entity.put("type", text(mention, "type"));
        entity.put("name", text(mention, "name"));
        if ("PLACE".equals(text(mention, "type")) && mention.get("normalized") != null) {
            String code = text(mention, "normalized");
            entity.put("code", code);
            DivisionCodes.parent(code).ifPresent(parent -> entity.put("parent_code", parent));
        }
        entity.put("mention_count", 0);
        entity.put("bulletin_count", 0);
        return entity;
    }

    private static GenericRecord duplicate(GenericRecord bulletin) {
        FindingCode code = FindingCode.DUPLICATE_CONTENT;
        GenericRecord row = new GenericData.Record(Table.DIAGNOSTICS.schema());
        row.put("diagnostic_id", id(code + text(bulletin, "source_uri")));
        row.put("source_uri", text(bulletin, "source_uri"));
        row.put("bulletin_id", text(bulletin, "bulletin_id"));
        row.put("severity", code.severity().name());
        row.put("code", code.name());
        row.put("message", code.meaning());
        return row;
    }

    private void distinct(GenericRecord row) {
        if (!diagnosticIds.add(text(row, "diagnostic_id"))) {
            row.put("diagnostic_id", id(text(row, "diagnostic_id") + text(row, "source_uri") + diagnosticIds.size()));
        }
    }

    private static String order(GenericRecord document) {
        List<GenericRecord> bulletins = Documents.rows(document, Table.BULLETINS);
        return bulletins.isEmpty()
                ? ""
                : text(bulletins.get(0), "bulletin_id") + "\n" + text(bulletins.get(0), "source_uri");
    }

    private static String id(String content) {
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String text(GenericRecord row, String field) {
        return String.valueOf(row.get(field));
    }
}
