package org.jianbao.beam.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes JSON as bytes of UTF-8, in which nothing can end a script element or begin a comment, and no text ends a line:
 * {@code </script>} in a bulletin stays text. Not for several threads.
 */
final class JsonBytes {
    private static final int FIRST = 1 << 16;
    private static final int LONGEST_ESCAPE = 6;
    private static final int LONGEST_NUMBER = 11;
    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    /** The escapes of one letter, each after its character (RFC 8259, section 7). */
    private static final String SHORT = "\"\"\\\\\bb\tt\nn\ff\rr";
    /** By byte: the letter that stands for it behind a backslash, 'u' for its number; 0 where it stands for itself. */
    private static final byte[] ESCAPES = escapes();

    private byte[] bytes = new byte[FIRST];
    private int length;

    /** Adds JSON as it is, of ASCII. */
    JsonBytes raw(String json) {
        ensure(json.length());
        for (int i = 0; i < json.length(); i++) {
            bytes[length++] = (byte) json.charAt(i);
        }
        return this;
    }

    JsonBytes raw(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    JsonBytes number(int number) {
        if (number < 0) {
            return raw(Integer.toString(number));
        }
        ensure(LONGEST_NUMBER);
        int size = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            size++;
        }
        int rest = number;
        for (int at = length + size - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += size;
        return this;
    }

    JsonBytes text(String text) {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    JsonBytes text(byte[] text) {
        ensure(LONGEST_ESCAPE * (long) text.length + 2);
        bytes[length++] = '"';
        for (int i = 0; i < text.length; i++) {
            byte each = text[i];
            if (each >= 0 && ESCAPES[each] != 0) {
                escape(each);
            } else if (each == (byte) 0xE2 && isLineEnd(text, i)) {
                raw(text[i + 2] == (byte) 0xA8 ? "\\u2028" : "\\u2029");
                i += 2;
            } else {
                bytes[length++] = each;
            }
        }
        return raw('"');
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Whether U+2028 or U+2029 stands there, which are E2 80 A8 and E2 80 A9. */
    private static boolean isLineEnd(byte[] text, int at) {
        return at + 2 < text.length
                && text[at + 1] == (byte) 0x80
                && (text[at + 2] == (byte) 0xA8 || text[at + 2] == (byte) 0xA9);
    }

    private void escape(byte each) {
        bytes[length++] = '\\';
        bytes[length++] = ESCAPES[each];
        if (ESCAPES[each] == 'u') {
            bytes[length++] = '0';
            bytes[length++] = '0';
            bytes[length++] = HEXADECIMAL[each >> 4];
            // As DataPages.inert writes it, and Jackson all others.
            bytes[length++] = each == '<' ? (byte) 'c' : HEXADECIMAL[each & 15];
        }
    }

    private void ensure(long more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(2L * bytes.length, length + more)));
        }
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[1 << 7];
        Arrays.fill(escapes, 0, ' ', (byte) 'u');
        escapes['<'] = 'u';
        for (int i = 0; i < SHORT.length(); i += 2) {
            escapes[SHORT.charAt(i)] = (byte) SHORT.charAt(i + 1);
        }
        return escapes;
    }
}
