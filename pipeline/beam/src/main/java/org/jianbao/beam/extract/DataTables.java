package org.jianbao.beam.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Tells tables of data from tables that lay out a page: those hold other tables, or a cell with prose. 指标表 is data. */
final class DataTables implements NodeVisitor {
    private static final int LONGEST_CELL = 400;
    private final Set<Element> layouts = new HashSet<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private int cell;

    private DataTables() {}

    static DataTables of(Element body) {
        DataTables tables = new DataTables();
        body.traverse(tables);
        return tables;
    }

    /** Whether a row or cell belongs to a table of data. */
    boolean holds(Element part) {
        Element table = part;
        while (table != null && !table.normalName().equals("table")) {
            table = table.parent();
        }
        return table != null && !layouts.contains(table);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && !open.isEmpty()) {
            cell += text.text().strip().length();
            if (cell > LONGEST_CELL) {
                layouts.add(open.element());
            }
        } else if (node instanceof Element element && element.normalName().equals("table")) {
            if (!open.isEmpty()) {
                layouts.add(open.element());
            }
            open.push(element);
        } else if (node instanceof Element element && element.normalName().matches("t[dh]")) {
            cell = 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("table")) {
            open.pop();
        }
    }
}
