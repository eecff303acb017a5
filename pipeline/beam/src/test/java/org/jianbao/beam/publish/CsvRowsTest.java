package org.jianbao.beam.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
    void writesWhatFastCsvWrites() throws IOException {
        Random random = new Random(7);
        var expected = new StringWriter();
        var found = new ByteArrayOutputStream();
        try (var theirs = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(expected);
                var ours = CsvRows.open(new CsvFormat(), found, SCHEMA)) {
            theirs.writeRecord("first", "second", "third");
            for (int i = 0; i < 5_000; i++) {
                String first = cell(random);
                String second = random.nextInt(4) == 0 ? null : cell(random);
                String third = i % 1_000 == 0 ? "\"长\"".repeat(50_000) : cell(random);
                theirs.writeRecord(first, second == null ? "" : second, third);
                ours.write(row(first, second, third));
            }
        }
        assertEquals(expected.toString(), found.toString(StandardCharsets.UTF_8));
    }

    private static GenericRecord row(String first, @Nullable String second, String third) {
        GenericRecord row = new GenericData.Record(SCHEMA);
        row.put("first", new Utf8(first));
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
