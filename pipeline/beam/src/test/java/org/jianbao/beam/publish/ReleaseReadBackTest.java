package org.jianbao.beam.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.beam.BuildRelease;
import org.jianbao.beam.BuildRequest;
import org.jianbao.beam.format.AvroFormat;
import org.jianbao.beam.format.CsvFormat;
import org.jianbao.beam.format.ParquetFormat;
import org.jianbao.beam.format.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReleaseReadBackTest {
    private final Path output;

    ReleaseReadBackTest(@TempDir Path folder) {
        this.output = folder.resolve("release");
    }

    @BeforeAll
    void build() {
        String sample = Path.of("../../samples/jiangsu-2024-001.txt").toString();
        new BuildRelease().run(new BuildRequest(List.of(sample), output));
    }

    @ParameterizedTest
    @EnumSource
    void allFormatsHoldTheSameRows(Table table) throws IOException, SQLException {
        String key = key(table);
        List<String> avro = avro(table, key);
        assertEquals(avro, column(table, "parquet", key));
        assertEquals(avro, column(table, "csv", key));
        assertEquals(avro.size(), avro.stream().distinct().count());
    }

    @Test
    void decimalsAndDatesAreTheSame() throws IOException, SQLException {
        assertTrue(avro(Table.FIGURES, "value").size() > 0);
        for (String name : List.of("value", "base_value", "value_max")) {
            List<String> parquet =
                    query("SELECT CAST(" + name + " AS DECIMAL(38,9)) FROM " + from(Table.FIGURES, "parquet"));
            List<String> csv = query("SELECT CAST(" + name + " AS DECIMAL(38,9)) FROM " + from(Table.FIGURES, "csv"));
            assertEquals(avro(Table.FIGURES, name), parquet, name);
            assertEquals(parquet, csv, name);
        }
        String period = "SELECT CAST(CAST(period_start AS DATE) - DATE '1970-01-01' AS INTEGER) FROM ";
        List<String> days = avro(Table.FIGURES, "period_start");
        assertEquals(days, query(period + from(Table.FIGURES, "parquet")));
        assertEquals(days, query(period + from(Table.FIGURES, "csv")));
    }

    @ParameterizedTest
    @EnumSource
    void foreignKeysHold(Table table) throws SQLException {
        for (Object each : (Iterable<?>) property(table, "foreignKeys")) {
            Map<?, ?> key = (Map<?, ?>) each;
            Map<?, ?> reference = (Map<?, ?>) key.get("reference");
            assertNotNull(reference);
            Table target =
                    Table.valueOf(String.valueOf(reference.get("resource")).toUpperCase(Locale.ROOT));
            String column = String.valueOf(key.get("fields")).replaceAll("[\\[\\]]", "");
            String orphans = "SELECT " + column + " FROM " + from(table, "parquet") + " WHERE " + column
                    + " IS NOT NULL AND " + column + " NOT IN (SELECT " + key(target) + " FROM "
                    + from(target, "parquet") + ")";
            assertEquals(List.of(), query(orphans), table.title() + "." + column);
        }
    }

    @Test
    void theDocumentsDescribeTheFiles() throws IOException {
        String sums = Files.readString(output.resolve("SHA256SUMS"));
        for (String name : List.of("README.md", "DATA_DICTIONARY.md", "datapackage.json", "LICENSE", "run.json")) {
            assertTrue(sums.contains("  " + name + "\n"), name);
        }
        var description =
                new ObjectMapper().readTree(output.resolve("datapackage.json").toFile());
        assertEquals(Table.values().length, description.path("resources").size());
        for (var resource : description.path("resources")) {
            String path = resource.path("path").asText();
            assertEquals(
                    Files.size(output.resolve(path)), resource.path("bytes").asLong(), path);
            String hash = resource.path("hash").asText().replace("sha256:", "");
            assertTrue(sums.contains(hash + "  " + path + "\n"), path);
        }
        assertTrue(Files.readString(output.resolve("README.md")).contains("| bulletins | 1 |"));
    }

    private List<String> avro(Table table, String column) throws IOException {
        List<String> values = new ArrayList<>();
        Path file = output.resolve(new AvroFormat().path(table));
        try (var reader = new DataFileReader<GenericRecord>(file.toFile(), new GenericDatumReader<>())) {
            for (GenericRecord row : reader) {
                Object value = row.get(column);
                values.add(value instanceof ByteBuffer bytes ? decimal(bytes) : String.valueOf(value));
            }
        }
        return values;
    }

    private static String decimal(ByteBuffer bytes) {
        byte[] unscaled = new byte[bytes.remaining()];
        bytes.duplicate().get(unscaled);
        return new BigDecimal(new BigInteger(unscaled), 9).toPlainString();
    }

    private List<String> column(Table table, String format, String column) throws SQLException {
        return query("SELECT " + column + " FROM " + from(table, format));
    }

    private String from(Table table, String format) {
        return format.equals("csv")
                ? "read_csv('" + output.resolve(new CsvFormat().path(table))
                        + "', all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"')"
                : "read_parquet('" + output.resolve(new ParquetFormat("").path(table)) + "')";
    }

    private static List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Object value = rows.getObject(1);
                values.add(value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value));
            }
        }
        return values;
    }

    private static String key(Table table) {
        return String.valueOf(property(table, "primaryKey")).replaceAll("[\\[\\]]", "");
    }

    private static Object property(Table table, String name) {
        Object value = table.schema().getObjectProp(name);
        if (value == null) {
            throw new AssertionError(name);
        }
        return value;
    }
}
