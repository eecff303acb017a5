package org.jianbao.beam.transit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.analyse.Analysis;
import org.jianbao.beam.format.Rows;
import org.jianbao.beam.format.Table;
import org.jianbao.row.BulletinRow;

/** Packs the rows of one input into bytes for the way between stages, and unpacks them: 一期简报 is one record. */
public final class Documents {
    private Documents() {}

    /** The rows of an analysed input. */
    public static PackedDocument pack(Analysis analysis) {
        RowPacker packer = new RowPacker();
        for (Table table : Table.values()) {
            List<? extends Record> rows = rows(table, analysis);
            int columns = table.schema().getFields().size();
            packer.begin(rows.size(), columns);
            for (Record row : rows) {
                for (int column = 0; column < columns; column++) {
                    packer.add(column, Rows.cell(row, column));
                }
            }
        }
        return PackedDocument.of(order(analysis), packer.bytes());
    }

    /** Rows by table; {@code order} is what the document is sorted by. */
    public static PackedDocument pack(String order, Map<Table, List<GenericRecord>> rows) {
        RowPacker packer = new RowPacker();
        for (Table table : Table.values()) {
            List<GenericRecord> some = rows.getOrDefault(table, List.of());
            int columns = table.schema().getFields().size();
            packer.begin(some.size(), columns);
            for (GenericRecord row : some) {
                for (int column = 0; column < columns; column++) {
                    packer.add(column, row.get(column));
                }
            }
        }
        return PackedDocument.of(order, packer.bytes());
    }

    /** The rows of a packed document by table, which are read from their bytes only now. */
    public static Map<Table, List<GenericRecord>> unpack(byte[] packed) {
        RowUnpacker unpacker = new RowUnpacker(PackedDocument.unpacked(packed));
        Map<Table, List<GenericRecord>> rows = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            rows.put(table, unpacker.rows(table.schema()));
        }
        return rows;
    }

    /** The rows of one table of an unpacked document. */
    public static List<GenericRecord> rows(Map<Table, List<GenericRecord>> document, Table table) {
        return document.getOrDefault(table, List.of());
    }

    private static String order(Analysis analysis) {
        if (analysis.bulletin().isPresent()) {
            BulletinRow bulletin = analysis.bulletin().get();
            return bulletin.bulletinId() + "\n" + bulletin.sourceUri();
        }
        return analysis.diagnostics().isEmpty()
                ? ""
                : String.valueOf(analysis.diagnostics().get(0).sourceUri());
    }

    private static List<? extends Record> rows(Table table, Analysis analysis) {
        return switch (table) {
            case BULLETINS -> analysis.bulletin().stream().toList();
            case ARTICLES -> analysis.articles();
            case SECTIONS -> analysis.sections();
            case PARAGRAPHS -> analysis.paragraphs();
            case FIGURES -> analysis.figures();
            case MENTIONS -> analysis.mentions();
            case ENTITIES -> List.of();
            case DIAGNOSTICS -> analysis.diagnostics();
        };
    }
}
