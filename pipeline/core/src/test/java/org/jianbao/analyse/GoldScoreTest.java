package org.jianbao.analyse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.decode.SourceFile;
import org.jianbao.evaluate.BulletinEvaluator;
import org.jianbao.evaluate.GoldDocument;
import org.jianbao.evaluate.Score;
import org.jianbao.gold.GoldFile;
import org.junit.jupiter.api.Test;

/**
 * Holds the whole way to the bulletins whose right reading is known, and lets no measure fall below what it reached.
 *
 * <p>{@code -Dgold.directory=…} measures other folders instead, without holding them to anything. The tables of measures are
 * written to {@code target/gold/measures.tsv}.
 */
class GoldScoreTest {
    @Test
    void noMeasureFallsBelowWhatItReached() throws IOException {
        BulletinAnalyser analyser = BulletinAnalyser.standard();
        Score all = new Score();
        StringBuilder tables = new StringBuilder();
        for (Path folder : folders()) {
            Path source = source(folder).orElseThrow();
            SourceFile file = new SourceFile(source.getFileName().toString(), Files.readAllBytes(source));
            Score score = BulletinEvaluator.evaluate(gold(folder), analyser.analyse(file));
            tables.append("# ").append(folder.getFileName()).append('\n').append(score);
            all.addAll(score);
        }
        tables.append("# all\n").append(all);
        Path report = Path.of("target/gold/measures.tsv");
        Files.createDirectories(report.getParent());
        Files.writeString(report, tables);
        List<String> fallen = System.getProperty("gold.directory") == null ? fallen(all) : List.of();
        assertTrue(fallen.isEmpty(), () -> String.join("\n", fallen) + "\n" + tables);
    }

    private static List<Path> folders() throws IOException {
        String given = System.getProperty("gold.directory");
        Path root = given == null ? GoldFile.root().resolve("pipeline/gold/bulletins") : Path.of(given);
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> source(folder).isPresent()).sorted().toList();
        }
    }

    private static Optional<Path> source(Path folder) {
        return Stream.of("source.txt", "source.md")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst();
    }

    private static GoldDocument gold(Path folder) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file :
                    listed.filter(path -> path.toString().endsWith(".tsv")).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return new GoldDocument(folder.getFileName().toString(), files);
    }

    private static List<String> fallen(Score score) throws IOException {
        Map<String, Score.Count> counts = score.counts();
        List<String> fallen = new ArrayList<>();
        for (GoldFile.Line line : GoldFile.read("ratchet.tsv").lines()) {
            double minimum = Double.parseDouble(line.cell(1));
            Score.Count count = counts.get(line.cell(0));
            if (count == null || count.f1() < minimum) {
                fallen.add(String.format(
                        Locale.ROOT, "%s: %.3f < %.3f", line.cell(0), count == null ? 0 : count.f1(), minimum));
            }
        }
        return fallen;
    }
}
