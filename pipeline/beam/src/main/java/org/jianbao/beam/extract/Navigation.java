package org.jianbao.beam.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Takes out of a web page what is not its text: scripts, forms, what HTML5 and WAI-ARIA mark as navigation, and blocks that
 * are nothing but links to other pages: 首页 | 政务公开 | 互动交流.
 */
final class Navigation {
    private static final String MARKED = "script, style, noscript, template, nav, aside, iframe, object, svg, button, "
            + "select, textarea, input, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=banner], "
            + "[role=contentinfo], [role=search], [role=complementary], [style~=(?i)display\\s*:\\s*none]";
    private static final String FRAMES = "header, footer";
    private static final String CONTENT = "article, main, [role=main]";
    private static final int FEWEST_LINKS = 3;

    private Navigation() {}

    /** Drops them, unless nothing would be left. */
    static void drop(Document page) {
        page.select(MARKED).remove();
        for (Element frame : page.select(FRAMES)) {
            if (frame.closest(CONTENT) == null) {
                frame.remove();
            }
        }
        Links links = new Links();
        page.body().traverse(links);
        if (!links.isNavigation(page.body())) {
            links.menus(page.body()).forEach(Node::remove);
        }
    }

    /** How much text an element holds, and how much of it leads elsewhere. */
    private static final class Weight {
        private int text;
        private int linked;
        private int links;
        private boolean sentence;

        void add(Weight part) {
            text += part.text;
            linked += part.linked;
            links += part.links;
            sentence |= part.sentence;
        }
    }

    private static final class Links implements NodeVisitor {
        private final Map<Element, Weight> weights = new HashMap<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                weights.put(element, new Weight());
            } else if (node instanceof TextNode text && text.parent() != null) {
                Weight weight = of(text.parent());
                weight.text += text.text().strip().length();
                weight.sentence |= text.text().indexOf('。') >= 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            Weight weight = of(element);
            if (isLink(element)) {
                weight.linked = weight.text;
                weight.links = 1;
            }
            Element parent = element.parent();
            if (depth > 0 && parent != null) {
                of(parent).add(weight);
            }
        }

        /** The outermost blocks that are navigation. */
        List<Element> menus(Element body) {
            List<Element> found = new ArrayList<>();
            for (Element element : body.select("ul, ol, dl, div, table, tr, td, p, section, h6")) {
                if (isNavigation(element) && (element.parent() == null || !isNavigation(element.parent()))) {
                    found.add(element);
                }
            }
            return found;
        }

        boolean isNavigation(Element element) {
            Weight weight = of(element);
            return weight.links >= FEWEST_LINKS && !weight.sentence && weight.linked * 10L >= weight.text * 6L;
        }

        private Weight of(Element element) {
            return weights.computeIfAbsent(element, key -> new Weight());
        }

        /** A link within the page, as a contents list has, is text like any other. */
        private static boolean isLink(Element element) {
            return element.normalName().equals("a")
                    && !element.attr("href").isBlank()
                    && !element.attr("href").startsWith("#");
        }
    }
}
