package org.jianbao.beam.transit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;

/** Writes a document for the way between workers: a text, then the rows of 一期简报, or none where the text says where. */
public final class ShuffledDocumentCoder extends AtomicCoder<ShuffledDocument> {
    private static final long serialVersionUID = 1;
    private static final StringUtf8Coder TEXT = StringUtf8Coder.of();
    private static final ByteArrayCoder BYTES = ByteArrayCoder.of();
    private static final int PACKED = 1;
    private static final int STORED = 2;

    private ShuffledDocumentCoder() {}

    public static ShuffledDocumentCoder of() {
        return new ShuffledDocumentCoder();
    }

    @Override
    public void encode(ShuffledDocument document, OutputStream out) throws IOException {
        if (document instanceof PackedDocument packed) {
            out.write(PACKED);
            TEXT.encode(packed.order(), out);
            BYTES.encode(packed.bytes(), out);
        } else if (document instanceof StoredDocument stored) {
            out.write(STORED);
            TEXT.encode(stored.written(), out);
        }
    }

    @Override
    public ShuffledDocument decode(InputStream in) throws IOException {
        return switch (in.read()) {
            case PACKED -> new PackedDocument(TEXT.decode(in), BYTES.decode(in));
            case STORED -> StoredDocument.read(TEXT.decode(in));
            default -> throw new IOException("no document");
        };
    }
}
