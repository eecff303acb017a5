package org.jianbao.beam.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.finding.FindingCode;

/** Puts the documents of one shard in order: by bulletin id, duplicates by content once, under the smallest name. */
final class ShardRows {
    private final Map<Table, List<GenericRecord>> rows = new EnumMap<>(Table.class);
    private final EntityCounts entities = new EntityCounts();
    private int rejected;

    ShardRows(List<GenericRecord> documents) {
        for (Table table : Table.values()) {
            rows.put(table, new ArrayList<>());
        }
        Set<String> seen = new HashSet<>();
        documents.stream().sorted(Comparator.comparing(ShardRows::order)).forEach(document -> add(document, seen));
        rows(Table.ENTITIES).addAll(entities.rows());
        rows(Table.DIAGNOSTICS).sort(Comparator.comparing((GenericRecord row) -> text(row, "source_uri")));
    }

    /** The rows of a table; of the entities, what this shard counts of them. */
    List<GenericRecord> rows(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /** How many inputs gave no bulletin. */
    int rejected() {
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
        entities.count(Documents.rows(document, Table.MENTIONS), bulletin.get("issue_date"));
    }

    private static GenericRecord duplicate(GenericRecord bulletin) {
        FindingCode code = FindingCode.DUPLICATE_CONTENT;
        String content = code + text(bulletin, "source_uri");
        GenericRecord row = new GenericData.Record(Table.DIAGNOSTICS.schema());
        row.put(
                "diagnostic_id",
                UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString());
        row.put("source_uri", text(bulletin, "source_uri"));
        row.put("bulletin_id", text(bulletin, "bulletin_id"));
        row.put("severity", code.severity().name());
        row.put("code", code.name());
        row.put("message", code.meaning());
        return row;
    }

    private static String order(GenericRecord document) {
        List<GenericRecord> bulletins = Documents.rows(document, Table.BULLETINS);
        List<GenericRecord> diagnostics = Documents.rows(document, Table.DIAGNOSTICS);
        if (!bulletins.isEmpty()) {
            return text(bulletins.get(0), "bulletin_id") + "\n" + text(bulletins.get(0), "source_uri");
        }
        return diagnostics.isEmpty() ? "" : text(diagnostics.get(0), "source_uri");
    }

    private static String text(GenericRecord row, String field) {
        return String.valueOf(row.get(field));
    }
}
