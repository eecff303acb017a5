package org.jianbao.beam.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.util.Utf8;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CsvRowsTest {
    private static final String PARTS = "简报,\"\n\r#\t '=县𠮷a0";
    private static final Schema SCHEMA = SchemaBuilder.record("Cells")
            .fields()
            .requiredString("first")
            .optionalString("second")
            .requiredString("third")
            .endRecord();

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Random random = new Random(7);
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("first", "second", "third"));
        var found = new ByteArrayOutputStream();
        try (var rows = CsvRows.open(new CsvFormat(), found, SCHEMA)) {
            Utf8 repeated = new Utf8("兴化市,");
            for (int i = 0; i < 5_000; i++) {
                Utf8 first = random.nextBoolean() ? repeated : new Utf8(cell(random));
                String second = random.nextInt(4) == 0 ? null : cell(random);
                String third = i % 1_000 == 0 ? "\"长\"".repeat(50_000) : "末" + cell(random);
                expected.add(List.of(first.toString(), second == null ? "" : second, third));
                rows.write(row(first, second, third));
            }
        }
        List<List<String>> read = CsvReader.builder().ofCsvRecord(found.toString(StandardCharsets.UTF_8)).stream()
                .map(CsvRecord::getFields)
                .toList();
        assertEquals(expected, read);
    }

    @Test
    void recordsEndAndCellsAreQuotedAsRfc4180Says() throws IOException {
        var found = new ByteArrayOutputStream();
        try (var rows = CsvRows.open(new CsvFormat(), found, SCHEMA)) {
            rows.write(row(new Utf8("座谈会"), "农村公路,桥梁", "他说\"好\""));
            rows.write(row(new Utf8("一行\n两行"), null, "13928"));
        }
        assertEquals(
                "first,second,third\r\n座谈会,\"农村公路,桥梁\",\"他说\"\"好\"\"\"\r\n\"一行\n两行\",,13928\r\n",
                found.toString(StandardCharsets.UTF_8));
    }

    private static GenericRecord row(Utf8 first, @Nullable String second, String third) {
        GenericRecord row = new GenericData.Record(SCHEMA);
        row.put("first", first);
        row.put("second", second);
        row.put("third", third);
        return row;
    }

    private static String cell(Random random) {
        int[] parts = PARTS.codePoints().toArray();
        StringBuilder cell = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            cell.appendCodePoint(parts[random.nextInt(parts.length)]);
        }
        return cell.toString();
    }
}
