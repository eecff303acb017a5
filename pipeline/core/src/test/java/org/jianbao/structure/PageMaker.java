package org.jianbao.structure;

import java.util.Random;
import org.jianbao.text.Characters;

/** Does to a text what pages do: breaks its lines, cuts paragraphs in two, numbers the pages. */
final class PageMaker {
    private static final int SHORTEST_CUT = 120;
    private static final int MARGIN = 40;
    private static final String[] NUMBERS = {"— %d —", "-%d-", "第 %d 页", "－%d－", "\f"};

    private PageMaker() {}

    /** Whether a page broke the lines already: a line ends in the middle of a word. */
    static boolean isWrapped(String text) {
        return text.lines()
                .filter(line -> line.length() > 25 && line.length() < 80)
                .anyMatch(line -> Characters.isHan(line.charAt(line.length() - 1)) && line.indexOf('。') > 0);
    }

    /**
     * Breaks long lines after {@code width} characters.
     *
     * @param blanks whether blank lines stay; else they go and paragraphs are told by an indent
     */
    static String wrapped(String text, int width, boolean blanks) {
        StringBuilder wrapped = new StringBuilder();
        String before = "。";
        boolean front = text.startsWith("---");
        for (String line : text.split("\n", -1)) {
            if (line.isBlank()) {
                wrapped.append(blanks || front ? "\n" : "");
                continue;
            }
            boolean whole =
                    front || line.length() <= width || line.startsWith("#") || line.matches(".*(\t|\\S {4,}\\S).*");
            front &= !(line.equals("---") && wrapped.length() > 0);
            boolean indented =
                    !blanks && line.indexOf('。') >= 0 && !Characters.isHan(before.charAt(before.length() - 1));
            append(
                    wrapped,
                    indented && !whole ? "\u3000\u3000" + line.strip() : line,
                    whole ? Integer.MAX_VALUE : width);
            before = line.indexOf('。') >= 0 ? line.strip() : "。";
        }
        return wrapped.toString();
    }

    private static void append(StringBuilder wrapped, String line, int width) {
        int at = 0;
        while (at < line.length()) {
            int end = line.length() - at <= width ? line.length() : at + width;
            wrapped.append(line, at, end).append('\n');
            at = end;
        }
    }

    /** Cuts each long paragraph between two characters, where a page number or a form feed comes to stand. */
    static String withPages(String text, Random random) {
        StringBuilder pages = new StringBuilder();
        int page = 1;
        for (String line : text.split("\n", -1)) {
            int cut = line.length() < SHORTEST_CUT || line.indexOf('\t') >= 0 ? -1 : cut(line, random);
            if (cut < 0) {
                pages.append(line).append('\n');
                continue;
            }
            String number = String.format(NUMBERS[page % NUMBERS.length], page);
            pages.append(line, 0, cut).append("\n\n").append(number).append("\n\n");
            pages.append(line.substring(cut)).append('\n');
            page++;
        }
        return pages.toString();
    }

    private static int cut(String line, Random random) {
        int cut = MARGIN + random.nextInt(line.length() - 2 * MARGIN);
        while (cut < line.length() - 1
                && !(Characters.isHan(line.charAt(cut - 1)) && Characters.isHan(line.charAt(cut)))) {
            cut++;
        }
        return cut < line.length() - 10 ? cut : -1;
    }

    static String wideDigits(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c >= '0' && c <= '9' ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }
}
