package org.jianbao.beam.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.jianbao.beam.format.Table;
import org.jianbao.row.ArticleRow;
import org.jianbao.row.BulletinRow;
import org.jianbao.row.DiagnosticRow;
import org.jianbao.row.EntityRow;
import org.jianbao.row.FigureRow;
import org.jianbao.row.MentionRow;
import org.jianbao.row.ParagraphRow;
import org.jianbao.row.SectionRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SchemaContractTest {
    private static final Map<Table, Class<? extends Record>> ROWS = Map.of(
            Table.BULLETINS, BulletinRow.class,
            Table.ARTICLES, ArticleRow.class,
            Table.SECTIONS, SectionRow.class,
            Table.PARAGRAPHS, ParagraphRow.class,
            Table.FIGURES, FigureRow.class,
            Table.MENTIONS, MentionRow.class,
            Table.ENTITIES, EntityRow.class,
            Table.DIAGNOSTICS, DiagnosticRow.class);
    private static final Map<String, String> TYPES = Map.of(
            "String", "string",
            "int", "int",
            "Integer", "int",
            "BigDecimal", "decimal",
            "LocalDate", "date",
            "List", "array");

    @ParameterizedTest
    @EnumSource
    void columnsAreTheComponentsOfTheRow(Table table) {
        RecordComponent[] components = row(table).getRecordComponents();
        List<Schema.Field> fields = table.schema().getFields();
        assertEquals(components.length, fields.size());
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            Schema.Field field = fields.get(i);
            String place = table.title() + "." + field.name();
            assertEquals(snake(component.getName()), field.name(), place);
            assertEquals(
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    field.schema().isNullable(),
                    place);
            assertEquals(TYPES.get(component.getType().getSimpleName()), type(field.schema()), place);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnIsDescribed(Table table) {
        assertFalse(String.valueOf(table.schema().getDoc()).isBlank());
        for (Schema.Field field : table.schema().getFields()) {
            assertNotNull(field.doc(), field.name());
            assertFalse(field.doc().isBlank(), field.name());
        }
    }

    /** The example is a cell of the column, as CSV has it. */
    @ParameterizedTest
    @EnumSource
    void everyColumnHasAnExample(Table table) throws IOException {
        for (Schema.Field field : table.schema().getFields()) {
            String place = table.title() + "." + field.name();
            String example = String.valueOf(field.getObjectProp("example"));
            boolean right =
                    switch (type(field.schema())) {
                        case "int" -> example.equals(String.valueOf(Integer.parseInt(example)));
                        case "decimal" -> new BigDecimal(example).scale() <= 9;
                        case "date" -> LocalDate.parse(example).toString().equals(example);
                        case "array" -> new ObjectMapper().readTree(example).isArray();
                        default -> !example.isBlank() && !example.equals("null");
                    };
            assertTrue(right, () -> place + ": " + example);
        }
    }

    /** What counts characters says from where, and what counts in codes or dates by which standard. */
    @ParameterizedTest
    @EnumSource
    void positionsAndCodesAreDefined(Table table) {
        for (Schema.Field field : table.schema().getFields()) {
            String name = field.name();
            String place = table.title() + "." + name;
            if (name.endsWith("_start") && !name.startsWith("period")
                    || name.endsWith("_end") && !name.startsWith("period")) {
                assertTrue(field.doc().contains("Unicode code points"), place);
            }
            if (name.endsWith("_code") && !name.equals("unit_code")) {
                assertTrue(field.doc().contains("GB/T 2260"), place);
            }
            if (type(field.schema()).equals("date")) {
                assertTrue(field.doc().contains("ISO 8601"), place);
            }
            if (field.schema().isNullable()) {
                assertTrue(field.doc().contains("Null"), place);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keysNameColumns(Table table) {
        Set<String> columns = columns(table);
        Object primary = table.schema().getObjectProp("primaryKey");
        assertTrue(primary instanceof Collection<?> key && key.size() == 1 && columns.containsAll(key), table.title());
        assertTrue(table.schema().getObjectProp("foreignKeys") instanceof Collection<?>);
        Collection<?> foreign = (Collection<?>) table.schema().getObjectProp("foreignKeys");
        for (Object each : foreign) {
            Map<?, ?> key = (Map<?, ?>) each;
            Map<?, ?> reference = (Map<?, ?>) key.get("reference");
            assertNotNull(reference);
            Table target =
                    Table.valueOf(String.valueOf(reference.get("resource")).toUpperCase(Locale.ROOT));
            assertTrue(columns.containsAll(names(key.get("fields"))), table.title());
            assertEquals(target.schema().getObjectProp("primaryKey"), reference.get("fields"));
        }
    }

    private static Collection<?> names(@Nullable Object fields) {
        if (fields instanceof Collection<?> columns) {
            return columns;
        }
        throw new AssertionError(fields);
    }

    private static Class<? extends Record> row(Table table) {
        Class<? extends Record> row = ROWS.get(table);
        if (row == null) {
            throw new AssertionError(table);
        }
        return row;
    }

    private static Set<String> columns(Table table) {
        return table.schema().getFields().stream().map(Schema.Field::name).collect(Collectors.toSet());
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String type(Schema schema) {
        Schema plain = schema.isUnion()
                ? schema.getTypes().stream()
                        .filter(each -> each.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElseThrow()
                : schema;
        LogicalType logical = plain.getLogicalType();
        return logical == null ? plain.getType().getName() : logical.getName();
    }
}
