package org.jianbao.beam.describe;

import java.util.stream.Collectors;

/** Loads the release into DuckDB: tables with types and keys, filled from Parquet. */
final class DuckDbScript implements Document {
    @Override
    public String path() {
        return "sql/duckdb.sql";
    }

    @Override
    public String text(Description description) {
        StringBuilder sql =
                new StringBuilder("-- Run in the folder of the release: duckdb bulletins.db < sql/duckdb.sql\n");
        for (TableDescription table : SqlOrder.of(description.tables())) {
            sql.append(create(table));
        }
        for (TableDescription table : SqlOrder.of(description.tables())) {
            sql.append("\nINSERT INTO ").append(table.name()).append(" SELECT ");
            sql.append(table.columns().stream().map(Column::name).collect(Collectors.joining(", ")));
            sql.append("\nFROM ").append(description.duckDb(table)).append(";\n");
        }
        return sql.toString();
    }

    private static String create(TableDescription table) {
        StringBuilder sql = new StringBuilder("\n-- ").append(table.meaning()).append("\nCREATE TABLE ");
        sql.append(table.name()).append(" (");
        for (Column column : table.columns()) {
            sql.append("\n    ").append(column.name()).append(' ').append(type(column.kind()));
            sql.append(column.nullable() ? "," : " NOT NULL,");
        }
        sql.append("\n    PRIMARY KEY (").append(table.key()).append(')');
        return sql.append("\n);\n").toString();
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "INTEGER";
            case DECIMAL -> "DECIMAL(38, 9)";
            case DATE -> "DATE";
            case LIST -> "VARCHAR[]";
        };
    }
}
