package org.jianbao.beam.extract;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a tree of what a parser reports as XHTML, without page headers and footers: 第2页 is no part of the text. */
final class MarkupBuilder extends DefaultHandler {
    private static final Set<String> FURNITURE = Set.of("header", "footer", "package-entry", "embedded");
    private final Element body = new Element("body");
    private Element open = body;
    private int ignored;

    Element body() {
        return body;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        boolean furniture = FURNITURE.contains(String.valueOf(attributes.getValue("class")));
        if (ignored > 0 || furniture || name.equals("head")) {
            ignored++;
        } else if (!name.equals("html") && !name.equals("body")) {
            open = open.appendElement(name);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (ignored > 0) {
            ignored--;
        } else if (!name.equals("html") && !name.equals("body") && open.parent() != null) {
            open = open.parent();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (ignored == 0) {
            open.appendChild(new TextNode(new String(characters, start, length)));
        }
    }
}
