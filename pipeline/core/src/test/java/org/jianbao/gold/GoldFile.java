package org.jianbao.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of a small gold file of {@code pipeline/gold}: cells parted by tabs, {@code #} lines left out. */
public record GoldFile(String name, List<Line> lines) {
    /** A line of a gold file; {@code refused} if it began with {@code !}: nothing may be found in it. */
    public record Line(int number, boolean refused, List<String> cells) {
        public String cell(int index) {
            return cells.get(index);
        }
    }

    /** A text and the stretch of it that brackets marked. */
    public record Marked(String text, int start, int end) {
        public static Marked of(String bracketed) {
            int open = bracketed.indexOf('[');
            int close = bracketed.indexOf(']') - 1;
            return new Marked(bracketed.replace("[", "").replace("]", ""), open, close);
        }

        public String marked() {
            return text.substring(start, end);
        }
    }

    public static Path root() {
        return Path.of(System.getProperty("root.directory", "../.."));
    }

    public static GoldFile read(String name) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(root().resolve("pipeline/gold").resolve(name))) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            boolean refused = line.startsWith("!");
            String cells = refused ? line.substring(1).strip() : line;
            lines.add(new Line(number, refused, List.of(cells.split("\t", -1))));
        }
        return new GoldFile(name, List.copyOf(lines));
    }
}
