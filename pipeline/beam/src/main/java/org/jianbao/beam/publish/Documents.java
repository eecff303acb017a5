package org.jianbao.beam.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.jianbao.analyse.Analysis;
import org.jianbao.row.BulletinRow;

/** Packs the rows of one input into bytes for the way between stages, and unpacks them: 一期简报 is one record. */
public final class Documents {
    private static final Schema SCHEMA = schema();

    private Documents() {}

    public static PackedDocument pack(Analysis analysis) {
        Map<Table, List<GenericRecord>> rows = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            rows.put(table, rows(table, analysis));
        }
        return pack(order(analysis), rows);
    }

    static PackedDocument pack(String order, Map<Table, List<GenericRecord>> rows) {
        try {
            var out = new ByteArrayOutputStream(1 << 16);
            BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
            for (Table table : Table.values()) {
                write(rows.getOrDefault(table, List.of()), table, encoder);
            }
            encoder.flush();
            return PackedDocument.of(order, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A field of {@link #SCHEMA}. */
    private static void write(List<GenericRecord> rows, Table table, BinaryEncoder out) throws IOException {
        RowEncoder encoder = new RowEncoder(table.schema());
        out.writeArrayStart();
        out.setItemCount(rows.size());
        for (GenericRecord row : rows) {
            out.startItem();
            encoder.write(row, out);
        }
        out.writeArrayEnd();
    }

    /** The rows of a packed document, which are read from their bytes only now. */
    static GenericRecord unpack(byte[] packed) {
        try {
            return new GenericDatumReader<GenericRecord>(SCHEMA)
                    .read(null, DecoderFactory.get().binaryDecoder(PackedDocument.unpacked(packed), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of one table in an unpacked document. */
    public static List<GenericRecord> rows(GenericRecord document, Table table) {
        List<GenericRecord> rows = new ArrayList<>();
        for (Object row : (Iterable<?>) document.get(table.title())) {
            rows.add((GenericRecord) row);
        }
        return rows;
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

    private static List<GenericRecord> rows(Table table, Analysis analysis) {
        List<? extends Record> rows =
                switch (table) {
                    case BULLETINS -> analysis.bulletin().stream().toList();
                    case ARTICLES -> analysis.articles();
                    case SECTIONS -> analysis.sections();
                    case PARAGRAPHS -> analysis.paragraphs();
                    case FIGURES -> analysis.figures();
                    case MENTIONS -> analysis.mentions();
                    case ENTITIES -> List.of();
                    case DIAGNOSTICS -> analysis.diagnostics();
                };
        return rows.stream().map(row -> Rows.of(table.schema(), row)).toList();
    }

    private static Schema schema() {
        List<Schema.Field> fields = new ArrayList<>();
        for (Table table : Table.values()) {
            fields.add(new Schema.Field(table.title(), Schema.createArray(table.schema())));
        }
        return Schema.createRecord("Document", "The rows of one input.", "org.jianbao.table", false, fields);
    }
}
