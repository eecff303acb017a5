package org.jianbao.beam.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.Decoding;
import org.jianbao.decode.SourceFile;
import org.jianbao.decode.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads plain text and Markdown, in which blocks of HTML may stand (CommonMark 0.31, HTML blocks of kind 6): of
 * {@code <p><strong>惠民举措</strong></p>} comes the line {@code **惠民举措**}. All else stays as written.
 */
final class PlainExtractor {
    private static final Pattern TAG = Pattern.compile(" {0,3}</?([A-Za-z][A-Za-z0-9]*)(?:[ \\t\\n>]|/>|$)");
    private static final String MARK = "**";

    private final TextDecoder decoder = new TextDecoder();

    Decoding extract(SourceFile file) {
        Decoding decoding = decoder.decode(file);
        return decoding instanceof DecodedText plain && plain.text().indexOf('<') >= 0
                ? withoutBlocks(plain)
                : decoding;
    }

    /** The text with each block of HTML, which begins with a line and ends before a blank one, as lines. */
    private static DecodedText withoutBlocks(DecodedText plain) {
        String whole = plain.text();
        StringBuilder text = new StringBuilder(whole.length()).append(whole, 0, plain.bodyStart());
        StringBuilder block = new StringBuilder();
        for (int start = plain.bodyStart(); start < whole.length(); ) {
            int end = endOfLine(whole, start);
            String line = whole.substring(start, end);
            boolean within = block.length() > 0 ? !line.isBlank() : opens(line);
            if (!within) {
                close(block, text);
            }
            (within ? block : text).append(line);
            start = end;
        }
        close(block, text);
        return new DecodedText(
                text.toString(), plain.bodyStart(), plain.charset(), plain.mediaType(), plain.frontMatter());
    }

    private static boolean opens(String line) {
        Matcher tag = TAG.matcher(line);
        return tag.lookingAt() && MarkupText.isBlock(tag.group(1).toLowerCase(Locale.ROOT));
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private static void close(StringBuilder block, StringBuilder text) {
        if (block.length() > 0) {
            Element body = Jsoup.parseBodyFragment(block.toString()).body();
            body.select("p, h1, h2, h3, h4, h5, h6").forEach(PlainExtractor::mark);
            text.append(MarkupText.ofPage(body));
            block.setLength(0);
        }
    }

    /** Sets the marks that Markdown has for headings and for paragraphs all in bold. */
    private static void mark(Element element) {
        String words = element.text().strip();
        if (words.isEmpty() || words.indexOf('*') >= 0) {
            return;
        }
        if (!element.normalName().equals("p")) {
            element.prependText("#".repeat(element.normalName().charAt(1) - '0') + " ");
        } else if (String.join("", element.select("strong, b").eachText())
                .strip()
                .equals(words)) {
            element.text(MARK + words + MARK);
        }
    }
}
