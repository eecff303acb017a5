package org.jianbao.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jianbao.finding.Finding;
import org.jianbao.finding.FindingCode;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a file into text: the charset from the byte order mark, else UTF-8 where the bytes are UTF-8, else
 * GB 18030 (which holds GBK and GB 2312); always strictly, so that no byte is lost or replaced.
 */
public final class TextDecoder {
    private static final Map<String, String> MEDIA_TYPES = Map.of("txt", "text/plain", "md", "text/markdown");
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 4096;

    /** Decodes a file, or says why it cannot be. Never throws on bad input. */
    public Decoding decode(SourceFile file) {
        String mediaType = MEDIA_TYPES.get(extension(file.uri()));
        if (mediaType == null) {
            return rejected(FindingCode.UNSUPPORTED_MEDIA_TYPE, "files of this kind are not read");
        }
        return decode(file.bytes(), mediaType, Optional.empty());
    }

    /**
     * Decodes bytes that are known to be text of a media type.
     *
     * @param declared the charset that the text itself names, taken where the bytes are no UTF-8 and fit it
     */
    public Decoding decode(byte[] bytes, String mediaType, Optional<Charset> declared) {
        if (bytes.length == 0) {
            return rejected(FindingCode.EMPTY_FILE, "the file is empty");
        }
        Mark mark = Mark.of(bytes);
        if (mark == null && looksBinary(bytes)) {
            return rejected(FindingCode.BINARY_FILE, "the file holds NUL bytes, so it is no text");
        }
        return mark != null
                ? strictly(bytes, mark.length(), mark.charset(), mediaType)
                : guessed(bytes, mediaType, declared);
    }

    /** A byte order mark: the charset it names, and its length in bytes. */
    private record Mark(Charset charset, int length) {
        static @Nullable Mark of(byte[] bytes) {
            if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
                return new Mark(StandardCharsets.UTF_8, 3);
            }
            if (starts(bytes, 0xFE, 0xFF)) {
                return new Mark(StandardCharsets.UTF_16BE, 2);
            }
            return starts(bytes, 0xFF, 0xFE) ? new Mark(StandardCharsets.UTF_16LE, 2) : null;
        }

        private static boolean starts(byte[] bytes, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Decoding guessed(byte[] bytes, String mediaType, Optional<Charset> declared) {
        Decoding utf8 = strictly(bytes, 0, StandardCharsets.UTF_8, mediaType);
        if (utf8 instanceof DecodedText) {
            return utf8;
        }
        if (declared.isPresent() && isOtherChinese(declared.get())) {
            Decoding named = strictly(bytes, 0, declared.get(), mediaType);
            if (named instanceof DecodedText) {
                return named;
            }
        }
        Decoding gb = strictly(bytes, 0, GB18030, mediaType);
        return gb instanceof DecodedText ? gb : utf8;
    }

    /** Big5 and its like; GB 2312 and GBK are read as GB 18030, and Latin charsets are claimed by mistake. */
    private static boolean isOtherChinese(Charset declared) {
        return !declared.name().startsWith("GB")
                && declared.canEncode()
                && declared.newEncoder().canEncode('文');
    }

    private static Decoding strictly(byte[] bytes, int from, Charset charset, String mediaType) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String message = "byte " + in.position() + " is no " + charset.name();
            return rejected(FindingCode.UNDECODABLE_BYTES, message);
        }
        decoder.flush(out);
        String text = unixLines(out.flip().toString());
        if (Characters.withoutBlanks(text).isEmpty()) {
            return rejected(FindingCode.EMPTY_FILE, "the file holds nothing but white space");
        }
        FrontMatter front = FrontMatter.of(text);
        return new DecodedText(text, front.end(), charset.name(), mediaType, front.fields());
    }

    /** UTF-16 has its mark; elsewhere a NUL is no text. */
    private static boolean looksBinary(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static String unixLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String extension(String uri) {
        int dot = uri.lastIndexOf('.');
        return dot < 0 || dot < uri.lastIndexOf('/')
                ? ""
                : uri.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Decoding rejected(FindingCode code, String message) {
        return new Rejection(Finding.of(code, message));
    }
}
