package org.jianbao.beam.format;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes {@code csv-excel/}, the tables for a double click in Excel: with a byte order mark, so that 简报 is not garbled;
 * an apostrophe before what Excel would run as a formula; no cell longer than a cell of Excel. For looking, not for loading.
 */
public final class ExcelCsv {
    /** The most characters that a cell of Excel holds (Microsoft, Excel specifications and limits). */
    private static final int LONGEST_CELL = 32_767;

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private ExcelCsv() {}

    /** Writes all tables from {@code csv/} of the same folder. */
    public static void write(Path release) throws IOException {
        Path folder = release.resolve("csv-excel");
        Files.createDirectories(folder);
        for (Table table : Table.values()) {
            String name = table.title() + ".csv";
            copy(release.resolve("csv").resolve(name), folder.resolve(name));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(from);
                Writer out = Files.newBufferedWriter(to)) {
            out.write('\uFEFF');
            CsvWriter writer =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
            for (CsvRecord record : reader) {
                List<String> cells =
                        record.getFields().stream().map(ExcelCsv::cell).toList();
                writer.writeRecord(cells);
            }
            writer.flush();
        }
    }

    /** A cell that Excel shows as it was written: {@code =1+1} becomes {@code '=1+1}, -3.5 stays a number. */
    static String cell(String value) {
        boolean formula = !value.isEmpty()
                && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
                && !NUMBER.matcher(value).matches();
        String shown = formula ? "'" + value : value;
        if (shown.length() <= LONGEST_CELL) {
            return shown;
        }
        int cut = LONGEST_CELL - 1;
        return shown.substring(0, Character.isHighSurrogate(shown.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }
}
