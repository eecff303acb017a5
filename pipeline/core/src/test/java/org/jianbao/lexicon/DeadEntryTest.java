package org.jianbao.lexicon;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianbao.gold.GoldFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No entry of a lexicon is dead: without it, its example or its counterexample is read otherwise. Entries that are needed
 * elsewhere, but not by their example yet, stand in {@code unshown-entries.tsv}, which may only grow shorter.
 *
 * <p>The entries are parted into groups, spread over all files, and the program is loaded once without each group.
 */
class DeadEntryTest {
    private static final int GROUPS = 24;

    /** What their words say shows in a whole bulletin, not in one line; the tests of their readers hold each entry. */
    private static final Set<String> OF_BULLETINS = Set.of(
            "bulletin-labels.tsv",
            "section-labels.tsv",
            "table-heads.tsv",
            "plan-headings.tsv",
            "self-references.tsv",
            "national-words.tsv",
            "words.tsv");

    private static final Set<String> NAMED_UNITS = unitsNamedElsewhere();

    private static final Map<String, String> HEADS = new ConcurrentHashMap<>();

    private record Entry(String file, String line, List<String> examples) {
        List<String> readBy(ProgramWithout program) {
            return examples.stream().map(program::annotate).toList();
        }

        String name() {
            return file + " " + key(line);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyExampleNeedsItsEntry() throws IOException {
        Set<String> unshown = GoldFile.read("unshown-entries.tsv").lines().stream()
                .map(line -> String.join(" ", line.cells()))
                .collect(Collectors.toSet());
        List<Entry> entries = entries();
        ProgramWithout whole = new ProgramWithout((file, line) -> false);
        return IntStream.range(0, GROUPS).boxed().flatMap(group -> {
            ProgramWithout rest = new ProgramWithout((file, line) -> group(file, line) == group);
            return entries.stream()
                    .filter(entry -> group(entry.file, entry.line) == group)
                    .filter(entry -> !unshown.contains(entry.name()))
                    .map(entry -> DynamicTest.dynamicTest(entry.name(), () -> check(entry, whole, rest)));
        });
    }

    /** A group that changes nothing is no proof, as one of its entries may stand for another; the entry alone is. */
    private static void check(Entry entry, ProgramWithout whole, ProgramWithout rest) {
        if (entry.readBy(rest).equals(entry.readBy(whole))) {
            ProgramWithout alone =
                    new ProgramWithout((file, line) -> file.equals(entry.file) && line.equals(entry.line));
            assertNotEquals(entry.readBy(whole), entry.readBy(alone), () -> "nothing changes without " + entry.name());
        }
    }

    /** The group of a line; -1 if the program cannot do without it. */
    private static int group(String file, String line) {
        boolean needed = line.startsWith("#")
                || file.startsWith("places/")
                || OF_BULLETINS.contains(file)
                || file.equals("units.tsv") && NAMED_UNITS.contains(line.split("\t", -1)[0]);
        return needed || isHead(file, line)
                ? -1
                : Math.floorMod((file + key(line)).hashCode() * 0x9E3779B1 >>> 7, GROUPS);
    }

    private static boolean isHead(String file, String line) {
        return line.equals(HEADS.computeIfAbsent(
                file, name -> String.join("\t", LexiconFile.read(name).columns())));
    }

    /** What tells an entry from others of its file: its first two cells, for words with several uses. */
    private static String key(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length > 1 ? cells[0] + " " + cells[1] : cells[0];
    }

    private static List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        Path folder = GoldFile.root().resolve("pipeline/lexicon");
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                String file = path.getFileName().toString();
                List<String> columns = LexiconFile.read(file).columns();
                for (String line : Files.readAllLines(path)) {
                    List<String> examples =
                            line.isBlank() || group(file, line) < 0 ? List.of() : examples(columns, line);
                    if (!examples.isEmpty()) {
                        entries.add(new Entry(file, line, examples));
                    }
                }
            }
        }
        return entries;
    }

    private static List<String> examples(List<String> columns, String line) {
        String[] cells = line.split("\t", -1);
        return IntStream.range(0, cells.length)
                .filter(i -> columns.get(i).endsWith("example") && !cells[i].isEmpty())
                .mapToObj(i -> cells[i].replace("[", "").replace("]", ""))
                .toList();
    }

    /** Units that the program cannot start without, as another file or a class names them. */
    private static Set<String> unitsNamedElsewhere() {
        return Stream.concat(
                        LexiconFile.read("currency-signs.tsv").entries().stream()
                                .map(entry -> entry.required("unit")),
                        Stream.of("%"))
                .collect(Collectors.toSet());
    }
}
