package org.jianbao.beam.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.beam.BuildException;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.transit.DocumentFile;

/**
 * A name on a file system that is no disk, {@code hdfs://name/江苏}. Few of those give a folder another name in one step, so
 * that a release there is never replaced: each gets a new name. {@code SHA256SUMS} is written last, and without it the
 * release is not whole.
 */
final class RemotePlace implements ReleasePlace {
    private static final String LAST = "SHA256SUMS";

    private final RemoteFolder output;

    /** @param uri of the folder of the release */
    RemotePlace(String uri) {
        this.output = new RemoteFolder(uri);
    }

    @Override
    public void recover() {}

    @Override
    public void check() throws IOException {
        if (!output.isFree()) {
            throw new BuildException(output.uri() + " is not empty, and a release at a uri is not replaced;"
                    + " give another name or clear it; nothing was changed");
        }
    }

    @Override
    public Path open() throws IOException {
        return Files.createTempDirectory("jianbao-");
    }

    @Override
    public WorkFolder shared(Path work) {
        return new WorkFolder(waiting(work).uri());
    }

    @Override
    public void fetch(Path work) throws IOException {
        RemoteFolder waiting = waiting(work);
        WorkFolder shared = shared(work);
        for (String name : waiting.names()) {
            if (!name.startsWith(Parts.FOLDER + "/") && !name.startsWith(DocumentFile.FOLDER + "/")) {
                Path file = work.resolve(name);
                Files.createDirectories(file.resolveSibling(""));
                try (InputStream in = shared.open(name)) {
                    Files.copy(in, file);
                }
            }
        }
        waiting.delete();
    }

    @Override
    public void replace(Path work) throws IOException {
        try {
            for (String name : names(work)) {
                write(work, name);
            }
            write(work, LAST);
        } catch (IOException | RuntimeException e) {
            clear(e);
            throw e;
        }
    }

    @Override
    public void discard(Path work) throws IOException {
        Place.delete(work);
        waiting(work).delete();
    }

    private void write(Path work, String name) throws IOException {
        try (OutputStream out = new WorkFolder(output.uri()).create(name)) {
            Files.copy(work.resolve(name), out);
        }
    }

    private static List<String> names(Path work) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> work.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(LAST))
                    .sorted()
                    .toList();
        }
    }

    private void clear(Exception cause) {
        try {
            output.delete();
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(new IOException("a part of the release is left in " + output.uri(), e));
        }
    }

    private RemoteFolder waiting(Path work) {
        return output.sibling("." + output.name() + "." + work.getFileName());
    }
}
