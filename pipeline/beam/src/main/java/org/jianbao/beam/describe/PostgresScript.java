package org.jianbao.beam.describe;

/**
 * Loads the release into PostgreSQL: tables with types, keys and comments, filled from CSV by {@code \copy}.
 *
 * <p>Lists stay JSON, and the references between tables are made after the rows are in.
 */
final class PostgresScript implements Document {
    @Override
    public String path() {
        return "sql/postgresql.sql";
    }

    @Override
    public String text(Description description) {
        StringBuilder sql = new StringBuilder(
                "-- Run in the folder of the release: psql -v ON_ERROR_STOP=1 -f sql/postgresql.sql\nBEGIN;\n");
        for (TableDescription table : SqlOrder.of(description.tables())) {
            sql.append(create(table));
            sql.append("\\copy ").append(table.name()).append(" FROM '").append(table.csv());
            sql.append("' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8'");
            String texts = texts(table);
            sql.append(texts.isEmpty() ? ")\n" : ", FORCE_NOT_NULL (" + texts + "))\n");
        }
        for (TableDescription table : description.tables()) {
            for (TableDescription.Reference reference : table.references()) {
                sql.append("ALTER TABLE ").append(table.name()).append(" ADD FOREIGN KEY (");
                sql.append(reference.column()).append(") REFERENCES ").append(reference.table());
                sql.append(" (").append(reference.key()).append(");\n");
            }
        }
        return sql.append("COMMIT;\n").toString();
    }

    private static String create(TableDescription table) {
        StringBuilder sql =
                new StringBuilder("\nCREATE TABLE ").append(table.name()).append(" (");
        for (Column column : table.columns()) {
            sql.append("\n    ").append(column.name()).append(' ').append(type(column.kind()));
            sql.append(column.nullable() ? "," : " NOT NULL,");
        }
        sql.append("\n    PRIMARY KEY (").append(table.key()).append(")\n);\n");
        sql.append("COMMENT ON TABLE ")
                .append(table.name())
                .append(" IS ")
                .append(quoted(table.meaning()))
                .append(";\n");
        for (Column column : table.columns()) {
            sql.append("COMMENT ON COLUMN ").append(table.name()).append('.').append(column.name());
            sql.append(" IS ").append(quoted(column.meaning())).append(";\n");
        }
        return sql.toString();
    }

    /** The columns in which an empty cell is an empty text, not null. */
    private static String texts(TableDescription table) {
        return String.join(
                ", ",
                table.columns().stream()
                        .filter(column -> column.kind() == Column.Kind.TEXT && !column.nullable())
                        .map(Column::name)
                        .toList());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case INTEGER -> "integer";
            case DECIMAL -> "numeric(38, 9)";
            case DATE -> "date";
            case LIST -> "jsonb";
        };
    }
}
