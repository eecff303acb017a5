package org.jianbao.beam.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.jianbao.beam.format.Table;
import org.jspecify.annotations.Nullable;

/** Every CSV file has the columns of its schema in their order, and every cell is of its column's type. */
final class SchemaCheck implements Check {
    private static final int DECIMALS = 9;

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public String name() {
        return "schemas";
    }

    @Override
    public String promise() {
        return "every column stands where its schema says and every cell is of its type";
    }

    @Override
    public void check(Path release, Report report) throws IOException {
        for (Table table : Table.values()) {
            Schema schema = schema(release, table, report);
            try (CsvTable rows = CsvTable.open(release, table)) {
                if (rows == null) {
                    report.add("csv/" + table.title() + ".csv", "is missing");
                } else if (schema != null) {
                    check(rows, schema, report);
                }
            }
        }
    }

    private static @Nullable Schema schema(Path release, Table table, Report report) throws IOException {
        String name = "schemas/" + table.title() + ".avsc";
        Path file = release.resolve(name);
        if (!Files.exists(file)) {
            report.add(name, "is missing");
            return null;
        }
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (SchemaParseException e) {
            report.add(name, "is no Avro schema: " + e.getMessage());
            return null;
        }
    }

    private void check(CsvTable rows, Schema schema, Report report) {
        List<Schema.Field> fields = schema.getFields();
        List<String> wanted = fields.stream().map(Schema.Field::name).toList();
        if (!rows.columns().equals(wanted)) {
            report.add(rows.name() + ":1", "has the columns " + rows.columns() + ", the schema " + wanted);
            return;
        }
        while (rows.hasNext()) {
            CsvTable.Row row = rows.next();
            if (row.cells().size() != fields.size()) {
                report.add(row.place(), "has " + row.cells().size() + " cells for " + fields.size() + " columns");
                continue;
            }
            for (Schema.Field field : fields) {
                String wrong = wrong(field.schema(), row.cells().get(field.pos()));
                if (wrong != null) {
                    report.add(row.place(), field.name() + " " + wrong);
                }
            }
        }
    }

    /** What is wrong with a cell; null if nothing. */
    private @Nullable String wrong(Schema schema, String cell) {
        Schema plain = schema.isUnion()
                ? schema.getTypes().stream()
                        .filter(type -> type.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElse(schema)
                : schema;
        if (cell.isEmpty()) {
            return schema.isNullable() || plain.getType() == Schema.Type.STRING ? null : "is required and empty";
        }
        return switch (plain.getType()) {
            case INT -> plain.getLogicalType() == null ? wholeNumber(cell) : date(cell);
            case BYTES -> decimal(cell);
            case ARRAY -> list(cell);
            default -> null;
        };
    }

    private static @Nullable String wholeNumber(String cell) {
        try {
            Integer.parseInt(cell);
            return null;
        } catch (NumberFormatException e) {
            return "is no whole number: " + cell;
        }
    }

    private static @Nullable String date(String cell) {
        try {
            LocalDate.parse(cell);
            return null;
        } catch (DateTimeParseException e) {
            return "is no date such as 2024-04-16: " + cell;
        }
    }

    private static @Nullable String decimal(String cell) {
        try {
            return new BigDecimal(cell).scale() <= DECIMALS ? null : "has more than nine decimals: " + cell;
        } catch (NumberFormatException e) {
            return "is no number: " + cell;
        }
    }

    private @Nullable String list(String cell) {
        try {
            return json.readTree(cell).isArray() ? null : "is no JSON array: " + cell;
        } catch (JsonProcessingException e) {
            return "is no JSON array: " + cell;
        }
    }
}
