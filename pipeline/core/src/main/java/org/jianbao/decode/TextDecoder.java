package org.jianbao.decode;

/** Turns the bytes of a file into text. */
public final class TextDecoder {
    /** Decodes a file, or says why it cannot be. Never throws on bad input. */
    public Decoding decode(SourceFile file) {
        return DecodedText.of(new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
