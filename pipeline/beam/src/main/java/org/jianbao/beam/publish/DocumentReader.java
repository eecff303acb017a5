package org.jianbao.beam.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads documents back from the files of a folder, 一期一期. Not for several threads. */
final class DocumentReader implements Closeable {
    private final Path folder;
    private final Map<String, RandomAccessFile> files = new HashMap<>();

    /** @param work the folder in which a release is made */
    DocumentReader(Path work) {
        this.folder = DocumentFile.folder(work);
    }

    /** The packed rows. */
    byte[] read(StoredDocument document) throws IOException {
        RandomAccessFile file = files.get(document.file());
        if (file == null) {
            file = new RandomAccessFile(folder.resolve(document.file()).toFile(), "r");
            files.put(document.file(), file);
        }
        byte[] bytes = new byte[document.length()];
        file.seek(document.offset());
        file.readFully(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        for (RandomAccessFile file : files.values()) {
            file.close();
        }
    }
}
