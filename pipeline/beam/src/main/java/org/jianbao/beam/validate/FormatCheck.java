package org.jianbao.beam.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.jianbao.beam.format.CsvFormat;
import org.jianbao.beam.format.Table;

/** Avro holds the rows of CSV cell by cell, and Parquet as many. */
final class FormatCheck implements Check {
    private final CsvFormat csv = new CsvFormat();

    @Override
    public String name() {
        return "formats";
    }

    @Override
    public String promise() {
        return "Avro holds the cells of CSV, and Parquet as many rows";
    }

    @Override
    public void check(Path release, Report report) throws IOException {
        for (Table table : Table.values()) {
            long rows = compareAvro(release, table, report);
            long parquet = parquetRows(release, table, report);
            if (parquet != rows) {
                report.add("parquet/" + table.title(), "holds " + parquet + " rows; csv holds " + rows);
            }
        }
    }

    /** Compares row by row; the rows of the CSV file. */
    private long compareAvro(Path release, Table table, Report report) throws IOException {
        String name = "avro/" + table.title() + ".avro";
        long count = 0;
        try (CsvTable rows = CsvTable.open(release, table);
                var records = new DataFileStream<GenericRecord>(
                        Files.newInputStream(release.resolve(name)), new GenericDatumReader<>())) {
            while (rows != null && rows.hasNext()) {
                CsvTable.Row row = rows.next();
                count++;
                List<String> cells = records.hasNext() ? csv.cells(records.next()) : List.of();
                if (!cells.equals(row.cells())) {
                    report.add(name, "row " + count + " differs from " + row.place());
                }
            }
            if (records.hasNext()) {
                report.add(name, "holds more rows than csv");
            }
        } catch (AvroRuntimeException | IOException e) {
            report.add(name, "cannot be read: " + e.getMessage());
        }
        return count;
    }

    private static long parquetRows(Path release, Table table, Report report) throws IOException {
        Path folder = release.resolve("parquet/" + table.title());
        if (!Files.isDirectory(folder)) {
            report.add("parquet/" + table.title(), "is missing");
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .mapToLong(FormatCheck::rows)
                    .sum();
        } catch (UncheckedIOException e) {
            report.add("parquet/" + table.title(), "cannot be read: " + e.getMessage());
            return 0;
        }
    }

    private static long rows(Path file) {
        try {
            return ParquetFooter.read(file).getNum_rows();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}
