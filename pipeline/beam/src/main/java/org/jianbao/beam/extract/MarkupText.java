package org.jianbao.beam.extract;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes marked-up text as lines: a blank line between blocks, a line for {@code <br>} and for each row of a table, a tab
 * between its cells: 指标, 数量 become {@code 指标\t数量}. Tables that only lay out the page are read as blocks.
 */
final class MarkupText implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "ul",
            "caption",
            "table",
            "thead",
            "tbody",
            "tfoot");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final String ROW = "tr";
    private static final int LINE = 1;
    private static final int PARAGRAPH = 2;

    private final StringBuilder text = new StringBuilder();
    private final DataTables tables;
    private final boolean spaced;
    private int preformatted;
    private int cells;
    private int breaks;
    private int tabs;
    private boolean space;
    private boolean wrap;

    private MarkupText(DataTables tables, boolean spaced) {
        this.tables = tables;
        this.spaced = spaced;
    }

    /** The text of a web page, in which white space only separates. */
    static String ofPage(Element body) {
        return of(body, false);
    }

    /** The text of an office document, in which every tab and line break was set by its author. */
    static String ofDocument(Element body) {
        return of(body, true);
    }

    private static String of(Element body, boolean spaced) {
        MarkupText markup = new MarkupText(DataTables.of(body), spaced);
        body.traverse(markup);
        return markup.text.append('\n').toString();
    }

    /** Whether an element of that name, in lower case, begins a block, a row or a cell. */
    static boolean isBlock(String name) {
        return BLOCKS.contains(name) || CELLS.contains(name) || name.equals(ROW);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode characters) {
            append(characters.getWholeText());
        } else if (node instanceof Element element) {
            edge(element);
            preformatted += element.normalName().equals("pre") ? 1 : 0;
            cells += isCell(element) ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (isCell(element)) {
                cells--;
                tabs++;
                space = false;
            }
            if (!element.normalName().equals("br")) {
                edge(element);
            }
        }
    }

    private void edge(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            pause(LINE);
        } else if (name.equals(ROW)) {
            pause(tables.holds(element) ? LINE : PARAGRAPH);
        } else if (BLOCKS.contains(name) && !isRowGroup(name) || CELLS.contains(name) && !tables.holds(element)) {
            pause(PARAGRAPH);
        }
    }

    private static boolean isRowGroup(String name) {
        return name.equals("thead") || name.equals("tbody") || name.equals("tfoot");
    }

    private boolean isCell(Element element) {
        return CELLS.contains(element.normalName()) && tables.holds(element);
    }

    /** Ends the line or the paragraph before the next character; within a cell it is no more than a blank. */
    private void pause(int wanted) {
        if (cells > 0) {
            space = true;
            return;
        }
        breaks = Math.max(breaks, wanted);
        tabs = 0;
    }

    private void append(String characters) {
        boolean kept = spaced || preformatted > 0;
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            if (character == '\n' && kept) {
                pause(LINE);
            } else if (character == '\t' && kept && cells == 0) {
                tabs++;
            } else if (isBlank(character)) {
                space = true;
                wrap |= character == '\n';
            } else {
                separate(character);
                text.append(character);
            }
        }
    }

    private void separate(char next) {
        if (text.isEmpty() || breaks > 0) {
            text.append("\n".repeat(text.isEmpty() ? 0 : breaks)).append("\t".repeat(tabs));
        } else if (tabs > 0) {
            text.append("\t".repeat(tabs));
        } else if (space && !(wrap && isWide(next) && isWide(text.charAt(text.length() - 1)))) {
            text.append(' ');
        }
        breaks = 0;
        tabs = 0;
        space = false;
        wrap = false;
    }

    /** A line of HTML may be broken between two Chinese characters without a blank being meant. */
    private static boolean isWide(char character) {
        return character >= 0x2E80;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == '\f';
    }
}
