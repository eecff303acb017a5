package org.jianbao.lexicon;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a lexicon file, its cells by column name; each reading fails with file and line when the cell is wrong. */
public final class LexiconEntry {
    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    /** @param columns the names of the columns, which all entries of a file share: a file may have forty thousand */
    LexiconEntry(String file, int line, List<String> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    public int line() {
        return line;
    }

    /** The cell's text, possibly empty. */
    public String text(String column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new LexiconException(file, line, "no column \"" + column + "\"");
        }
        return cells.get(place);
    }

    /** The cell's text, which must not be empty. */
    public String required(String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            throw failure("column \"" + column + "\" is empty");
        }
        return cell;
    }

    public Optional<String> optional(String column) {
        String cell = text(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    public @Nullable String orNull(String column) {
        return optional(column).orElse(null);
    }

    /** The parts of a cell that lists several words, 公里|千米; none if the cell is empty. */
    public List<String> list(String column) {
        String cell = text(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    public Optional<BigDecimal> decimal(String column) {
        return optional(column).map(cell -> {
            try {
                return new BigDecimal(cell);
            } catch (NumberFormatException e) {
                throw failure(column + " \"" + cell + "\" is not a number");
            }
        });
    }

    /** The cell as a constant of {@code type}, written as the constant is. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String cell = required(column);
        try {
            return Enum.valueOf(type, cell);
        } catch (IllegalArgumentException e) {
            throw failure(column + " \"" + cell + "\" is no " + type.getSimpleName());
        }
    }

    /** An exception that names this line. */
    public LexiconException failure(String reason) {
        return new LexiconException(file, line, reason);
    }
}
