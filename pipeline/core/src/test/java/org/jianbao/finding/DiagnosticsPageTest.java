package org.jianbao.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.jianbao.gold.GoldFile;
import org.junit.jupiter.api.Test;

/** The page that documents the codes names each of them once, with its severity, its meaning and an example. */
class DiagnosticsPageTest {
    @Test
    void thePageNamesEveryCode() throws IOException {
        List<String> codes = Arrays.stream(FindingCode.values())
                .map(code -> code.name() + " | " + code.severity() + " | " + code.meaning())
                .toList();
        List<String> rows = Files.readAllLines(GoldFile.root().resolve("schemas/DIAGNOSTICS.md")).stream()
                .filter(line -> line.matches("\\| [A-Z_]+ \\| .* \\| [^|]{4,} \\|"))
                .map(line -> line.substring(2, line.lastIndexOf(" | ", line.length() - 3)))
                .toList();
        List<String> missing =
                codes.stream().filter(code -> !rows.contains(code)).toList();
        assertEquals(List.of(), missing);
        assertEquals(rows.size(), rows.stream().distinct().count());
    }
}
