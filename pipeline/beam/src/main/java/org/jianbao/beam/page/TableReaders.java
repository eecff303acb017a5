package org.jianbao.beam.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.generic.GenericRecord;

/** Several tables read side by side: articles, paragraphs and mentions of 江苏第1期 together. */
final class TableReaders implements AutoCloseable {
    private final Map<String, TableReader> readers = new LinkedHashMap<>();

    TableReaders(Path folder, List<String> names) throws IOException {
        for (String name : names) {
            readers.put(name, new TableReader(folder, name));
        }
    }

    /** The rows of a bulletin in one table. */
    List<GenericRecord> of(String name, String bulletinId) {
        return Objects.requireNonNull(readers.get(name), name).of(bulletinId);
    }

    /** An empty packed table for each. */
    Map<String, PackedTable> packed() {
        Map<String, PackedTable> packed = new LinkedHashMap<>();
        readers.forEach((name, reader) -> packed.put(name, new PackedTable(reader.schema())));
        return packed;
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
