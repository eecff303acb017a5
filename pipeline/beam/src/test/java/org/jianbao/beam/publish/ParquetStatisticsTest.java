package org.jianbao.beam.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.internal.column.columnindex.BoundaryOrder;
import org.apache.parquet.internal.column.columnindex.ColumnIndex;
import org.apache.parquet.io.LocalInputFile;
import org.jianbao.beam.BuildRelease;
import org.jianbao.beam.BuildRequest;
import org.jianbao.beam.describe.Dataset;
import org.jianbao.beam.format.ParquetFormat;
import org.jianbao.beam.format.Program;
import org.jianbao.beam.format.Table;
import org.jianbao.beam.format.WorkFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Parquet's own reader finds in the footers: 每一列 with its least and greatest value and an index of its pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ParquetStatisticsTest {
    private static final int PAGE_ROWS = 8_192;
    private static final List<String> LONG = List.of(
            "\uDBFF\uDFFF".repeat(40),
            "𠮷林".repeat(40),
            "a" + "简报".repeat(40),
            "ab" + "简报".repeat(40),
            "简报".repeat(3_000),
            "z");

    private final Path folder;

    ParquetStatisticsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void build() {
        String sample = Path.of("../../samples/jiangsu-2024-001.txt").toString();
        new BuildRelease().run(new BuildRequest(List.of(sample), folder.resolve("release")));
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnHasStatisticsAndAPageIndex(Table table) throws IOException {
        try (ParquetFileReader file =
                open(folder.resolve("release").resolve(new ParquetFormat("jiangsu 2024.1").path(table)))) {
            for (ColumnChunkMetaData column : columns(file)) {
                var statistics = column.getStatistics();
                boolean empty = statistics.getNumNulls() == column.getValueCount();
                assertTrue(statistics.isNumNullsSet() && (empty || statistics.hasNonNullValue()), column.toString());
                assertNotNull(file.readColumnIndex(column), column.toString());
                assertNotNull(file.readOffsetIndex(column), column.toString());
            }
        }
    }

    @Test
    void theFooterSaysWhatWroteIt() throws IOException {
        try (ParquetFileReader file =
                open(folder.resolve("release").resolve(new ParquetFormat("jiangsu 2024.1").path(Table.FIGURES)))) {
            Map<String, String> footer = file.getFileMetaData().getKeyValueMetaData();
            assertEquals(Dataset.unnamed().label(), footer.get("jianbao.release"));
            assertEquals("figures", footer.get("jianbao.table"));
            assertEquals(Program.VERSION, footer.get("jianbao.version"));
            assertEquals(Table.FIGURES.schema().toString(), footer.get("parquet.avro.schema"));
        }
    }

    /** A bound is cut to 64 bytes at a character, and a greatest value is then made greater, so that it still bounds. */
    @Test
    void boundsOfLongTextsHold() throws IOException {
        for (List<String> texts : someTexts()) {
            try (ParquetFileReader file = open(diagnostics(texts))) {
                ColumnChunkMetaData column = column(file, "message");
                byte[] least = column.getStatistics().getMinBytes();
                byte[] greatest = column.getStatistics().getMaxBytes();
                for (String text : texts) {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    assertTrue(Arrays.compareUnsigned(least, bytes) <= 0, text);
                    assertTrue(Arrays.compareUnsigned(bytes, greatest) <= 0, text);
                }
                assertTrue(isText(least) && isText(greatest), texts.toString());
            }
        }
    }

    @Test
    void pagesOfSortedRowsAreInOrder() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3 * PAGE_ROWS; i++) {
            texts.add(String.format("b-%08d", i));
        }
        try (ParquetFileReader file = open(diagnostics(texts))) {
            ColumnIndex index = file.readColumnIndex(column(file, "message"));
            assertEquals(BoundaryOrder.ASCENDING, index.getBoundaryOrder());
            assertEquals(3, index.getNullPages().size());
            assertEquals(
                    "b-00008192",
                    StandardCharsets.UTF_8.decode(index.getMinValues().get(1)).toString());
        }
    }

    private static List<List<String>> someTexts() {
        List<List<String>> some = new ArrayList<>();
        LONG.forEach(text -> some.add(List.of(text)));
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<String> texts = new ArrayList<>(LONG);
            texts.replaceAll(text -> text.substring(
                    text.offsetByCodePoints(0, random.nextInt(Math.min(30, text.codePointCount(0, text.length()))))));
            some.add(texts);
        }
        return some;
    }

    private static boolean isText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    }

    private Path diagnostics(List<String> messages) throws IOException {
        List<GenericRecord> rows = new ArrayList<>();
        for (String message : messages) {
            GenericRecord row = new GenericData.Record(Table.DIAGNOSTICS.schema());
            for (String column : List.of("diagnostic_id", "source_uri", "severity", "code")) {
                row.put(column, "同");
            }
            row.put("message", message);
            rows.add(row);
        }
        ParquetFormat format = new ParquetFormat("jiangsu 2024.1");
        format.write(WorkFolder.of(folder), Table.DIAGNOSTICS, rows);
        return folder.resolve(format.path(Table.DIAGNOSTICS));
    }

    private static ParquetFileReader open(Path file) throws IOException {
        return ParquetFileReader.open(
                new LocalInputFile(file),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
    }

    private static List<ColumnChunkMetaData> columns(ParquetFileReader file) {
        return file.getFooter().getBlocks().stream()
                .flatMap(group -> group.getColumns().stream())
                .toList();
    }

    private static ColumnChunkMetaData column(ParquetFileReader file, String name) {
        return columns(file).stream()
                .filter(column -> column.getPath().toDotString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
