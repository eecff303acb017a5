package org.jianbao.beam.publish;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Takes the packed documents of one batch, 一期一期; each batch has a file of its own. Not for several threads. */
public final class DocumentFile implements Closeable {
    private final String name;
    private final OutputStream out;
    private long written;

    private DocumentFile(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    /** A new file below the folder in which a release is made. */
    public static DocumentFile create(Path work) throws IOException {
        String name = UUID.randomUUID().toString();
        Path folder = Files.createDirectories(folder(work));
        return new DocumentFile(
                name,
                new BufferedOutputStream(Files.newOutputStream(folder.resolve(name), StandardOpenOption.CREATE_NEW)));
    }

    static Path folder(Path work) {
        return work.resolve(".documents");
    }

    /** Appends a document, and tells where it stands, in words for {@link WriteShardFn}. */
    public String write(PackedDocument document) throws IOException {
        out.write(document.bytes());
        StoredDocument stored = new StoredDocument(document.order(), name, written, document.bytes().length);
        written += document.bytes().length;
        return stored.written();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
