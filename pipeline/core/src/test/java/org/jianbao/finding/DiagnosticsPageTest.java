package org.jianbao.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.jianbao.gold.GoldFile;
import org.junit.jupiter.api.Test;

/** The page that documents the codes names each of them once, in their order, with its severity and its meaning. */
class DiagnosticsPageTest {
    @Test
    void thePageAndTheCodesAgree() throws IOException {
        List<String> codes = Arrays.stream(FindingCode.values())
                .map(code -> code.name() + " | " + code.severity() + " | " + code.meaning())
                .toList();
        List<String> rows = Files.readAllLines(GoldFile.root().resolve("schemas/DIAGNOSTICS.md")).stream()
                .filter(line -> line.matches("\\| [A-Z_]+ \\| .*"))
                .map(line -> line.substring(2, line.lastIndexOf(" | ")))
                .toList();
        assertEquals(codes, rows);
    }
}
