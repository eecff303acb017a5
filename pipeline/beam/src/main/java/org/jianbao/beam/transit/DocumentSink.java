package org.jianbao.beam.transit;

import java.io.Closeable;
import java.io.IOException;

/** Takes the packed documents of one batch, 一期一期, and tells what travels on. Not for several threads. */
public interface DocumentSink extends Closeable {
    ShuffledDocument write(PackedDocument document) throws IOException;

    /** Lets the documents travel themselves. */
    static DocumentSink shuffle() {
        return new DocumentSink() {
            @Override
            public ShuffledDocument write(PackedDocument document) {
                return document;
            }

            @Override
            public void close() {}
        };
    }
}
