package org.jianbao.beam.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of document, told by its first bytes rather than its name: much that is called {@code 简报.doc} is RTF, HTML or
 * .docx inside.
 */
enum DocumentFormat {
    HTML("text/html", "UTF-8"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "UTF-8"),
    DOC("application/msword", "binary"),
    PDF("application/pdf", "binary"),
    RTF("application/rtf", "US-ASCII"),
    ODT("application/vnd.oasis.opendocument.text", "UTF-8");

    /** The endings under which documents are looked for; {@code .wps} is WPS Office's name for a .doc. */
    private static final Set<String> ENDINGS = Set.of("html", "htm", "docx", "doc", "wps", "pdf", "rtf", "odt");

    private static final int HEAD = 1024;

    /** Where the name of an archive's first file stands; that of an OpenDocument is {@code mimetype}. */
    private static final int ENTRY_NAME = 30;

    private final String mediaType;
    private final String charset;

    DocumentFormat(String mediaType, String charset) {
        this.mediaType = mediaType;
        this.charset = charset;
    }

    /** The IANA media type. */
    String mediaType() {
        return mediaType;
    }

    /** The charset in which the format keeps its text, or {@code binary}. */
    String charset() {
        return charset;
    }

    /** Whether a file of this name is a document rather than plain text. */
    static boolean named(String uri) {
        return ENDINGS.contains(ending(uri));
    }

    /** What a file that is named like a document really is; empty if it is none. */
    static Optional<DocumentFormat> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return Optional.of(PDF);
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Optional.of(DOC);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Optional.of(head.startsWith("mimetype", ENTRY_NAME) ? ODT : DOCX);
        }
        return head.contains("<") || head.indexOf(0) >= 0 && utf16(head) ? Optional.of(HTML) : Optional.empty();
    }

    /** The ending of a name in lower case, without its dot; empty without one. */
    private static String ending(String uri) {
        int dot = uri.lastIndexOf('.');
        return dot < 0 || dot < uri.lastIndexOf('/')
                ? ""
                : uri.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean utf16(String head) {
        return head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
    }
}
