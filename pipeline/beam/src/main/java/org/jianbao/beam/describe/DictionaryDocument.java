package org.jianbao.beam.describe;

import java.util.Locale;

/** The data dictionary: every table and column with its type, its meaning, and an example, for people. */
final class DictionaryDocument implements Document {
    @Override
    public String path() {
        return "DATA_DICTIONARY.md";
    }

    @Override
    public String text(Description description) {
        StringBuilder text = new StringBuilder("# Data dictionary\n");
        for (TableDescription table : description.tables()) {
            text.append("\n## ")
                    .append(table.name())
                    .append("\n\n")
                    .append(table.meaning())
                    .append('\n');
            text.append("Key: `").append(table.key()).append("`.");
            table.references().forEach(reference -> text.append(" `")
                    .append(reference.column())
                    .append("` names a row of `")
                    .append(reference.table())
                    .append("`."));
            text.append("\n\n| column | type | null | meaning | example |\n|---|---|---|---|---|\n");
            for (Column column : table.columns()) {
                text.append(line(
                        column.name(),
                        column.kind().name().toLowerCase(Locale.ROOT),
                        column.nullable() ? "yes" : "no",
                        column.meaning(),
                        column.example()));
            }
        }
        return text.toString();
    }

    /** A row of a Markdown table. */
    static String line(String... cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        return line.append("|\n").toString();
    }
}
