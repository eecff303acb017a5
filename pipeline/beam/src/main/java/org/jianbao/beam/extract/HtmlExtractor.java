package org.jianbao.beam.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.Decoding;
import org.jianbao.decode.TextDecoder;
import org.jianbao.finding.FindingCode;
import org.jianbao.text.Characters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes the body's text out of a web page: {@code <p>新增停车位<b>13928</b>个</p>} gives 新增停车位13928个. */
final class HtmlExtractor {
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_:-]{2,40})");
    private static final int HEAD = 4096;
    private final TextDecoder decoder = new TextDecoder();

    Decoding extract(byte[] bytes) {
        Decoding decoding = decoder.decode(bytes, DocumentFormat.HTML.mediaType(), declared(bytes));
        return decoding instanceof DecodedText page ? text(page) : decoding;
    }

    private static Decoding text(DecodedText page) {
        Document document = Jsoup.parse(page.text());
        Navigation.drop(document);
        String text = MarkupText.ofPage(document.body());
        if (Characters.withoutBlanks(text).isEmpty()) {
            return DocumentExtractor.rejected(
                    FindingCode.EMPTY_FILE, "the page's body holds no text; a script may fill it in a browser");
        }
        return new DecodedText(text, 0, page.charset(), page.mediaType(), Map.of());
    }

    /** The charset that the page itself names, where it is one of Java's. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find() || !Charset.isSupported(matcher.group(1))) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(matcher.group(1));
        return charset.name().startsWith("UTF-16") ? Optional.empty() : Optional.of(charset);
    }
}
