package org.jianbao.beam.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExcelCsvTest {
    @Test
    void guardsFormulasAndLongCells() {
        assertEquals("'=1+1", ExcelCsv.cell("=1+1"));
        assertEquals("'@简报", ExcelCsv.cell("@简报"));
        assertEquals("'+5%", ExcelCsv.cell("+5%"));
        assertEquals("-3.5", ExcelCsv.cell("-3.5"));
        assertEquals("停车位", ExcelCsv.cell("停车位"));
        assertEquals(32_767, ExcelCsv.cell("字".repeat(40_000)).length());
    }

    @Test
    void copiesEveryTableWithAByteOrderMark(@TempDir Path release) throws IOException {
        Files.createDirectories(release.resolve("csv"));
        for (Table table : Table.values()) {
            Files.writeString(release.resolve("csv/" + table.title() + ".csv"), "text\r\n=1+1\r\n");
        }
        ExcelCsv.write(release);
        for (Table table : Table.values()) {
            String written = Files.readString(release.resolve("csv-excel/" + table.title() + ".csv"));
            assertEquals("\uFEFFtext\r\n'=1+1\r\n", written, table.title());
        }
    }
}
