package org.jianbao.beam.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jianbao.decode.SourceFile;
import org.jianbao.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files and the entries of archives that {@link Inputs} lists: {@code 简报/2024.zip!/第16期.docx}. The archives of
 * the entry read last stay open, as its neighbours are read next. Not for several threads.
 */
public final class SourceReader implements AutoCloseable {
    /** What stands between an archive and its entry. */
    static final String ENTRY = "!/";

    private final String base;
    private final ReadLimits limits = ReadLimits.standard();
    private final Deque<OpenArchive> open = new ArrayDeque<>();

    private record OpenArchive(String uri, Archive archive) {}

    public SourceReader() {
        this("");
    }

    /** @param base the folder against which relative paths are read */
    public SourceReader(String base) {
        this.base = base;
    }

    /** The bytes of an input; a {@link RefusedException} says why there are none. */
    public SourceFile read(String uri) throws IOException {
        InputFile file = InputFile.at(base, uri);
        if (file.exists()) {
            return Archive.isNamed(uri) ? unopened(uri) : new SourceFile(uri, bytes(file));
        }
        int entry = uri.lastIndexOf(ENTRY);
        Archive archive = entry < 0 ? null : archive(uri.substring(0, entry));
        if (archive == null) {
            throw new RefusedException(FindingCode.UNREADABLE_FILE, FindingCode.UNREADABLE_FILE.meaning());
        }
        byte[] bytes = archive.read(uri.substring(entry + ENTRY.length()));
        return Archive.isNamed(uri) ? unopened(uri, bytes) : new SourceFile(uri, bytes);
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            open.pop().archive().close();
        }
    }

    private byte[] bytes(InputFile file) throws IOException {
        if (file.size() > limits.bytes()) {
            throw new RefusedException(
                    FindingCode.LIMIT_EXCEEDED, "the file is larger than " + limits.bytes() + " bytes; split it");
        }
        return file.bytes();
    }

    /** The archive at a uri, opened within the archives around it; null where there is no such file. */
    private @Nullable Archive archive(String uri) throws IOException {
        while (!open.isEmpty() && !isWithin(uri, open.element().uri())) {
            open.pop().archive().close();
        }
        if (!open.isEmpty() && open.element().uri().equals(uri)) {
            return open.element().archive();
        }
        Archive archive = opened(uri);
        if (archive != null) {
            open.push(new OpenArchive(uri, archive));
        }
        return archive;
    }

    private @Nullable Archive opened(String uri) throws IOException {
        InputFile file = InputFile.at(base, uri);
        if (file.exists()) {
            return Archive.open(file, limits);
        }
        int entry = uri.lastIndexOf(ENTRY);
        Archive outer = entry < 0 ? null : archive(uri.substring(0, entry));
        return outer == null ? null : Archive.open(outer.read(uri.substring(entry + ENTRY.length())), limits);
    }

    private static boolean isWithin(String uri, String archive) {
        return uri.equals(archive) || uri.startsWith(archive + ENTRY);
    }

    /** An archive that was listed itself could not be opened, is empty, or lies too deep. */
    private SourceFile unopened(String uri) throws IOException {
        try (Archive archive = Archive.open(InputFile.at(base, uri), limits)) {
            throw reason(archive);
        }
    }

    private SourceFile unopened(String uri, byte[] bytes) throws IOException {
        try (Archive archive = Archive.open(bytes, limits)) {
            throw uri.split(ENTRY, -1).length > limits.depth()
                    ? new RefusedException(
                            FindingCode.LIMIT_EXCEEDED,
                            "the archive lies " + limits.depth() + " archives deep; unpack the outer ones")
                    : reason(archive);
        }
    }

    private static RefusedException reason(Archive archive) {
        return archive.names().isEmpty()
                ? new RefusedException(FindingCode.EMPTY_FILE, "the archive holds no file")
                : new RefusedException(FindingCode.UNREADABLE_FILE, "the archive changed while it was read");
    }
}
