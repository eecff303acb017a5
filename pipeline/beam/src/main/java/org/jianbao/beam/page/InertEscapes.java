package org.jianbao.beam.page;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * JSON in which nothing can end a script element or begin a comment, and no text ends a line: {@code </script>} in a
 * bulletin stays text (HTML, 4.12.1.3 Restrictions for contents of script elements).
 */
final class InertEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    /** JSON that is written already, made inert in the same way. */
    static String inert(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes['<'] = ESCAPE_CUSTOM;
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return switch (character) {
            case '<' -> new SerializedString("\\u003c");
            case LINE_SEPARATOR -> new SerializedString("\\u2028");
            case PARAGRAPH_SEPARATOR -> new SerializedString("\\u2029");
            default -> null;
        };
    }
}
