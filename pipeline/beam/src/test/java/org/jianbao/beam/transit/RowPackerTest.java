package org.jianbao.beam.transit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.util.Utf8;
import org.jianbao.beam.cell.Decimals;
import org.jianbao.beam.format.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever rows are packed, the same are unpacked: of every table, with cells of every kind, from a seeded generator. */
final class RowPackerTest {
    private static final List<String> TEXTS =
            List.of("", "兴化市", "a", "𠮷野家", "引号\"，逗号,\n换行\u0000", "数".repeat(63), "数".repeat(64), "长".repeat(90_000));
    private static final List<Integer> INTEGERS =
            List.of(0, 1, -1, 62, 63, 64, -64, -65, 8191, 8192, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final int SCALE = 9;

    private final Random random = new Random(7);

    @ParameterizedTest
    @EnumSource(Table.class)
    void rowsComeBackAsTheyWere(Table table) {
        for (int rows : new int[] {0, 1, 2, 127, 128, 300}) {
            List<List<@Nullable Object>> cells = cells(table.schema(), rows);
            assertRows(cells, new RowUnpacker(packed(cells, table)).rows(table.schema()));
        }
    }

    @Test
    void tablesFollowEachOtherAndForgetTheCellsOfTheOneBefore() {
        RowPacker packer = new RowPacker();
        Map<Table, List<List<@Nullable Object>>> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            List<List<@Nullable Object>> cells = cells(table.schema(), 5);
            tables.put(table, cells);
            add(packer, cells, table);
            add(packer, cells, table);
        }
        RowUnpacker unpacker = new RowUnpacker(packer.bytes());
        for (Table table : Table.values()) {
            assertRows(Objects.requireNonNull(tables.get(table)), unpacker.rows(table.schema()));
            assertRows(Objects.requireNonNull(tables.get(table)), unpacker.rows(table.schema()));
        }
    }

    @Test
    void aCellThatStandsAboveTakesOneByteAndIsTheSameObject() {
        Table table = Table.ARTICLES;
        List<@Nullable Object> row = cells(table.schema(), 1).get(0);
        row.replaceAll(cell -> cell instanceof Integer ? cell : "江苏省兴化市");
        List<List<@Nullable Object>> once = List.of(row);
        List<List<@Nullable Object>> twice = List.of(row, row);
        long integers = row.stream().filter(Integer.class::isInstance).count();
        int more = packed(twice, table).length - packed(once, table).length;
        assertTrue(more <= row.size() + integers * 4, () -> more + " bytes");
        List<GenericRecord> rows = new RowUnpacker(packed(twice, table)).rows(table.schema());
        int title = table.schema().getField("title").pos();
        assertSame(rows.get(0).get(title), rows.get(1).get(title));
    }

    private static byte[] packed(List<List<@Nullable Object>> cells, Table table) {
        RowPacker packer = new RowPacker();
        add(packer, cells, table);
        return packer.bytes();
    }

    private static void add(RowPacker packer, List<List<@Nullable Object>> cells, Table table) {
        packer.begin(cells.size(), table.schema().getFields().size());
        for (List<@Nullable Object> row : cells) {
            for (int column = 0; column < row.size(); column++) {
                packer.add(column, row.get(column));
            }
        }
    }

    private List<List<@Nullable Object>> cells(Schema schema, int rows) {
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            List<@Nullable Object> row = new ArrayList<>();
            for (Schema.Field field : schema.getFields()) {
                boolean above = i > 0 && random.nextInt(3) == 0;
                row.add(above ? cells.get(i - 1).get(field.pos()) : cell(field.schema()));
            }
            cells.add(row);
        }
        return cells;
    }

    private @Nullable Object cell(Schema schema) {
        if (schema.isUnion()) {
            return random.nextInt(4) == 0 ? null : cell(schema.getTypes().get(1));
        }
        return switch (schema.getType()) {
            case INT ->
                schema.getLogicalType() instanceof LogicalTypes.Date
                        ? LocalDate.ofEpochDay(random.nextInt(60_000) - 30_000)
                        : INTEGERS.get(random.nextInt(INTEGERS.size()));
            case BYTES -> new BigDecimal(new BigInteger(random.nextInt(120), random), SCALE).subtract(BigDecimal.TEN);
            case ARRAY ->
                random.ints(random.nextInt(5), 0, TEXTS.size())
                        .mapToObj(TEXTS::get)
                        .toList();
            default -> text();
        };
    }

    /** Few of the longest, and what came out of Avro as well as what the analysis gives. */
    private Object text() {
        String text = TEXTS.get(random.nextInt(random.nextInt(50) == 0 ? TEXTS.size() : TEXTS.size() - 1));
        return random.nextBoolean() ? text : new Utf8(text);
    }

    private static void assertRows(List<List<@Nullable Object>> cells, List<GenericRecord> rows) {
        assertEquals(cells.size(), rows.size());
        for (int i = 0; i < cells.size(); i++) {
            for (int column = 0; column < cells.get(i).size(); column++) {
                assertEquals(plain(cells.get(i).get(column)), plain(rows.get(i).get(column)), "row " + i);
            }
        }
    }

    private static @Nullable Object plain(@Nullable Object cell) {
        if (cell instanceof LocalDate date) {
            return (int) date.toEpochDay();
        }
        if (cell instanceof BigDecimal number) {
            return ByteBuffer.wrap(Decimals.bytes(number, SCALE));
        }
        if (cell instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return cell instanceof CharSequence ? cell.toString() : cell;
    }
}
