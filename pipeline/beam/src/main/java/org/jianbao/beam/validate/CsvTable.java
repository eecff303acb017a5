package org.jianbao.beam.validate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jianbao.beam.format.Table;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one CSV file in their order, one at a time; columns are found by the name in its first line. */
final class CsvTable implements Iterator<CsvTable.Row>, AutoCloseable {
    /** A row and the line that it begins on. */
    record Row(List<String> columns, List<String> cells, String file, long line) {
        /** The cell of a column; empty if the file lacks the column or the row is too short. */
        String cell(String column) {
            int index = columns.indexOf(column);
            return index < 0 || index >= cells.size() ? "" : cells.get(index);
        }

        int number(String column) {
            try {
                return Integer.parseInt(cell(column));
            } catch (NumberFormatException e) {
                return -1;
            }
        }

        String place() {
            return file + ":" + line;
        }
    }

    private final String name;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> columns;

    private CsvTable(Path release, String name) throws IOException {
        this.name = name;
        this.reader = CsvReader.builder().ofCsvRecord(release.resolve(name));
        this.records = reader.iterator();
        this.columns = records.hasNext() ? records.next().getFields() : List.of();
    }

    /** The CSV file of a table, or null if the release has none. */
    static @Nullable CsvTable open(Path release, Table table) throws IOException {
        String name = "csv/" + table.title() + ".csv";
        return Files.exists(release.resolve(name)) ? new CsvTable(release, name) : null;
    }

    List<String> columns() {
        return columns;
    }

    String name() {
        return name;
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public Row next() {
        if (!records.hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRecord record = records.next();
        return new Row(columns, record.getFields(), name, record.getStartingLineNumber());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
