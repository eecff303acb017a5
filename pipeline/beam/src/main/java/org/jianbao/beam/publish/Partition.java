package org.jianbao.beam.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.beam.format.Table;
import org.jspecify.annotations.Nullable;

/**
 * By what the Parquet files of a release lie in folders, as Hive names them: the figures of a bulletin of 2024 in {@code
 * parquet/figures/issue_year=2024/}. Entities and diagnostics, which are of no one bulletin, stay whole.
 */
public enum Partition {
    NONE,
    ISSUE_YEAR,
    ISSUER_CODE;

    /** The value of a folder for bulletins that have none (Apache Hive, hive.exec.default.partition.name). */
    private static final String DEFAULT = "__HIVE_DEFAULT_PARTITION__";

    /** The name of the column, which stands in the path alone: {@code issue_year}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the rows of a table are dealt to folders. */
    public boolean parts(Table table) {
        return this != NONE && table != Table.ENTITIES && table != Table.DIAGNOSTICS;
    }

    /** The value of a bulletin: 2024, 321281; null if it has none. */
    @Nullable
    String value(GenericRecord bulletin) {
        return switch (this) {
            case NONE -> null;
            case ISSUE_YEAR ->
                bulletin.get("issue_date") instanceof Integer day
                        ? String.valueOf(LocalDate.ofEpochDay(day).getYear())
                        : null;
            case ISSUER_CODE ->
                bulletin.get("issuer_code") == null ? null : String.valueOf(bulletin.get("issuer_code"));
        };
    }

    /** The folder of a value within that of its table. */
    public String folder(@Nullable String value) {
        return column() + "=" + (value == null ? DEFAULT : value);
    }

    /** The columns that stand in the files: BigQuery refuses a key that is in the path and in the file. */
    Schema schema(Table table) {
        Schema whole = table.schema();
        if (!parts(table) || whole.getField(column()) == null) {
            return whole;
        }
        List<Schema.Field> fields = new ArrayList<>();
        for (Schema.Field field : whole.getFields()) {
            if (!field.name().equals(column())) {
                fields.add(new Schema.Field(field, field.schema()));
            }
        }
        return Schema.createRecord(whole.getName(), whole.getDoc(), whole.getNamespace(), false, fields);
    }
}
