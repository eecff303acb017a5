package org.jianbao.decode;

import java.util.Map;

/**
 * The text of a file.
 *
 * @param text the text, every line end a single line feed, without byte order mark; otherwise as in the file, front
 *     matter included
 * @param bodyStart where the text after the front matter begins; 0 without front matter
 * @param charset its IANA name, such as {@code UTF-8} or {@code GB18030}
 * @param mediaType its IANA media type, such as {@code text/plain}
 * @param frontMatter the fields of a Markdown front matter, such as title and source; empty without one
 */
public record DecodedText(String text, int bodyStart, String charset, String mediaType, Map<String, String> frontMatter)
        implements Decoding {
    public DecodedText {
        frontMatter = Map.copyOf(frontMatter);
    }

    /** Plain text that was never bytes, as when the core is called on a string. */
    public static DecodedText of(String text) {
        return new DecodedText(text, 0, "UTF-8", "text/plain", Map.of());
    }
}
