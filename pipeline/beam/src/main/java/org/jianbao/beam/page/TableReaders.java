package org.jianbao.beam.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Several tables read side by side: articles, paragraphs and mentions of 江苏第1期 together. */
final class TableReaders implements AutoCloseable {
    private final Map<String, TableReader> readers = new LinkedHashMap<>();

    TableReaders(Path folder, List<String> names) throws IOException {
        for (String name : names) {
            readers.put(name, new TableReader(folder, name));
        }
    }

    /** For each table the rows of the next page, of which there are none yet. */
    List<PageRows> begin() {
        List<PageRows> tables = new ArrayList<>();
        readers.forEach((name, reader) -> tables.add(new PageRows(name, reader.shown(), new ArrayList<>())));
        return tables;
    }

    /** Adds the rows of a bulletin, by its id as Avro holds it. */
    void drain(Object bulletin, List<PageRows> page) {
        for (PageRows table : page) {
            Objects.requireNonNull(readers.get(table.table()), table.table()).drain(bulletin, table.rows());
        }
    }

    /** Fails if rows are left over; tells the summary what the columns mean. */
    void expectEnd(Summary summary) {
        for (TableReader reader : readers.values()) {
            reader.expectEnd();
            summary.describe(reader.schema());
        }
    }

    @Override
    public void close() throws IOException {
        for (TableReader reader : readers.values()) {
            reader.close();
        }
    }
}
