package org.jianbao.beam.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianbao.beam.format.Table;
import org.jianbao.beam.publish.Checksums;
import org.jianbao.beam.publish.Partition;

/**
 * All that the documents of a release are made of.
 *
 * @param release the folder, in which the tables stand already
 * @param checksums of the files in it
 * @param dataset what the publisher says
 * @param partition by what the Parquet files lie in folders
 * @param rows the number of rows of each table
 * @param tables the tables as their schemas describe them
 */
record Description(
        Path release,
        Checksums checksums,
        Dataset dataset,
        Partition partition,
        Map<String, Long> rows,
        List<TableDescription> tables) {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    /** The Parquet files of a table as DuckDB reads them; a column that stands in the paths is a text. */
    String duckDb(TableDescription table) {
        String files = "'parquet/" + table.name() + "/**/*.parquet'";
        if (!partition.parts(Table.valueOf(table.name().toUpperCase(Locale.ROOT)))) {
            return "read_parquet(" + files + ")";
        }
        return "read_parquet(" + files + ", hive_partitioning = true, hive_types = {'" + partition.column()
                + "': VARCHAR})";
    }

    long rows(TableDescription table) {
        return rows.getOrDefault(table.name(), 0L);
    }

    /** Indented JSON, the same bytes on any system, with a line end at its end. */
    static String json(Object value) throws JsonProcessingException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(INDENT);
        printer.indentArraysWith(INDENT);
        return new ObjectMapper().writer(printer).writeValueAsString(value) + "\n";
    }
}
