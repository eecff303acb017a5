package org.jianbao.text;

/** What kind a character is, as far as layout and numbers care. One character of UTF-16 at a time. */
public final class Characters {
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_DISTANCE = 0xFEE0;

    private Characters() {}

    /** White space of any width, a control character, or a character of no width (soft hyphen, zero-width space, BOM). */
    public static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        if (c < '\u00A0') {
            return c == '\u007F' || c == '\u0085';
        }
        return c == '\u00A0' || c == '\u00AD' || c == '\u3000' || c == '\uFEFF' || isGeneralBlank(c);
    }

    /** A Chinese character; 〇 counts. */
    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF'
                || c == '〇'
                || c >= '\u3400' && c <= '\u4DBF'
                || c >= '\uF900' && c <= '\uFAFF';
    }

    /** An ASCII or full-width digit: 8 or ８. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** An ASCII or full-width Latin letter. */
    public static boolean isLetter(char c) {
        char narrow = narrow(c);
        return narrow >= 'a' && narrow <= 'z' || narrow >= 'A' && narrow <= 'Z';
    }

    /** The ASCII form of a full-width character (％ → %, ８ → 8); any other character as it is. */
    public static char narrow(char c) {
        return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST ? (char) (c - FULL_WIDTH_DISTANCE) : c;
    }

    /** The text with its blanks left out. */
    public static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** The text with full-width digits narrowed, all else as it is: 共印８０份 becomes 共印80份. */
    public static String withNarrowDigits(String text) {
        StringBuilder narrowed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrowed.append(isDigit(c) ? narrow(c) : c);
        }
        return narrowed.toString();
    }

    private static boolean isGeneralBlank(char c) {
        return c >= '\u2000' && c <= '\u200F'
                || c >= '\u2028' && c <= '\u202F'
                || c >= '\u205F' && c <= '\u2064'
                || c == '\u1680'
                || c == '\u180E';
    }
}
