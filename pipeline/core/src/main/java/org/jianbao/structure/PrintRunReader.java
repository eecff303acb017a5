package org.jianbao.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads how many copies were printed: 共印120份 gives 120. */
final class PrintRunReader {
    private static final Pattern PRINT_RUN =
            Pattern.compile("(?:共印|印数|印制|打印|份数|印|共)[：:]?([0-9]{1,6}|[一二三四五六七八九十百千零]{1,8})份");
    /** Behind the receivers on their line: 送：各镇（街道）。　　（共印120份） */
    private static final Pattern BEHIND = Pattern.compile("[。；，]?[（(]?" + PRINT_RUN + "[）)]?。?$");

    private final NumeralReader numerals = NumeralReader.standard();

    /** The copies that a line names, in narrow digits; null if it names none. */
    @Nullable
    Integer read(String narrow) {
        Matcher copies = PRINT_RUN.matcher(narrow);
        if (!copies.find()) {
            return null;
        }
        Numeral numeral = numerals.readAt(copies.group(1), 0);
        return numeral == null ? null : Integer.valueOf(numeral.value().intValue());
    }

    /** What stands before the copies that end a line; the whole line if none do. */
    String before(String line) {
        Matcher copies = BEHIND.matcher(Characters.withNarrowDigits(line));
        return copies.find() ? line.substring(0, copies.start()) : line;
    }
}
