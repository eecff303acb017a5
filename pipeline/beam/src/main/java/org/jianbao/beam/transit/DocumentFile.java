package org.jianbao.beam.transit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.jianbao.beam.format.WorkFolder;

/** Keeps the packed documents of one batch, 一期一期, in a file; each batch has a file of its own. */
public final class DocumentFile implements DocumentSink {
    /** Where documents lie below a release in the making. */
    public static final String FOLDER = ".documents";

    private final String name;
    private final OutputStream out;
    private long written;

    private DocumentFile(String name, OutputStream out) {
        this.name = name;
        this.out = out;
    }

    /** A new file below the folder in which a release is made. */
    public static DocumentFile create(WorkFolder work) throws IOException {
        String name = UUID.randomUUID().toString();
        return new DocumentFile(name, work.create(path(name)));
    }

    static String path(String name) {
        return FOLDER + "/" + name;
    }

    /** Appends a document, and tells where it stands. */
    @Override
    public StoredDocument write(PackedDocument document) throws IOException {
        out.write(document.bytes());
        StoredDocument stored = new StoredDocument(document.order(), name, written, document.bytes().length);
        written += document.bytes().length;
        return stored;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
