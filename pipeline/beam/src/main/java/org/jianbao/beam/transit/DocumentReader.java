package org.jianbao.beam.transit;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.HashMap;
import java.util.Map;
import org.jianbao.beam.format.WorkFolder;

/** Gives the rows of documents, 一期一期, wherever they are. Not for several threads. */
public final class DocumentReader implements Closeable {
    private final WorkFolder work;
    private final Map<String, SeekableByteChannel> files = new HashMap<>();

    /** Over the files of a release in the making. */
    public DocumentReader(WorkFolder work) {
        this.work = work;
    }

    /** The packed rows. */
    public byte[] read(ShuffledDocument document) throws IOException {
        if (document instanceof PackedDocument packed) {
            return packed.bytes();
        }
        return document instanceof StoredDocument stored ? stored(stored) : new byte[0];
    }

    private byte[] stored(StoredDocument document) throws IOException {
        SeekableByteChannel file = files.get(document.file());
        if (file == null) {
            file = work.channel(DocumentFile.path(document.file()));
            files.put(document.file(), file);
        }
        ByteBuffer bytes = ByteBuffer.allocate(document.length());
        file.position(document.offset());
        while (bytes.hasRemaining()) {
            if (file.read(bytes) < 0) {
                throw new EOFException(document.file());
            }
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        for (SeekableByteChannel file : files.values()) {
            file.close();
        }
    }
}
