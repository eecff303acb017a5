package org.jianbao.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One tab-separated lexicon file: comment lines begin with {@code #}, the first other line names the columns, each
 * further line is an entry.
 *
 * <p>Cells are used as written: a tab cannot stand in one, a cell with several words parts them with {@code |}.
 */
public record LexiconFile(String name, List<String> columns, List<LexiconEntry> entries) {
    public LexiconFile {
        columns = List.copyOf(columns);
        entries = List.copyOf(entries);
    }

    /**
     * Reads {@code lexicon/<name>} from the class path.
     *
     * @param name the file's name below the lexicon folder, such as {@code units.tsv}
     * @throws LexiconException if the file is missing, or a line has too few or too many cells
     */
    public static LexiconFile read(String name) {
        try (InputStream stream = LexiconFile.class.getResourceAsStream("/lexicon/" + name)) {
            if (stream == null) {
                throw new LexiconException(name, 0, "no such lexicon file");
            }
            return read(name, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of which {@code kept} holds, such as the qualifiers that stand before a number. */
    public LexiconFile where(Predicate<LexiconEntry> kept) {
        return new LexiconFile(name, columns, entries.stream().filter(kept).toList());
    }

    /** The words of a column, to be found in texts. */
    public WordIndex<Boolean> words(String column) {
        return index(column, entry -> true);
    }

    /** The words of a column, each with the constant that another column names: 亩 is an AREA. */
    public <E extends Enum<E>> WordIndex<E> constants(String column, String meaning, Class<E> type) {
        return index(column, entry -> entry.constant(meaning, type));
    }

    /** The words of a column, each with what its entry means; of entries with the same word the last counts. */
    public <V> WordIndex<V> index(String column, Function<LexiconEntry, V> meaning) {
        Map<String, V> words = new HashMap<>();
        entries.forEach(entry -> words.put(entry.required(column), meaning.apply(entry)));
        return WordIndex.of(words);
    }

    static LexiconFile read(String name, BufferedReader reader) throws IOException {
        List<String> columns = List.of();
        List<LexiconEntry> entries = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                entries.add(entry(name, number, columns, cells));
            }
        }
        return new LexiconFile(name, columns, entries);
    }

    private static LexiconEntry entry(String name, int number, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new LexiconException(name, number, cells.size() + " cells for " + columns.size() + " columns");
        }
        return new LexiconEntry(name, number, columns, cells);
    }
}
