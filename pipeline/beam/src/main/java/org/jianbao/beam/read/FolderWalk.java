package org.jianbao.beam.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;

/**
 * Goes through a folder and the folders in it, one file after the other, so that of a million files none is held: of
 * {@code 简报} it gives {@code 2024/第15期.txt}. The folder may be a link, but no link in it is followed; what cannot be read
 * is given too, to be reported by its reader.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final boolean hidden;
    private final Consumer<Entry> found;

    private FolderWalk(Path root, boolean hidden, Consumer<Entry> found) {
        this.root = root;
        this.hidden = hidden;
        this.found = found;
    }

    /**
     * A file below a folder.
     *
     * @param path from the folder; empty for the folder itself, if it cannot be read
     * @param identity one name for all names of the file
     */
    record Entry(Path path, String identity) {}

    /** @param hidden whether names that begin with a point are given too */
    static void walk(Path root, boolean hidden, Consumer<Entry> found) throws IOException {
        Path real = root.toRealPath();
        Files.walkFileTree(real, new FolderWalk(real, hidden, found));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isGiven(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isGiven(file)) {
            if (attributes.isRegularFile()) {
                found.accept(new Entry(root.relativize(file), file.toString()));
            } else if (attributes.isSymbolicLink()) {
                give(file);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (isGiven(file)) {
            give(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private void give(Path file) {
        found.accept(new Entry(root.relativize(file), new LocalFile(file).identity()));
    }

    private boolean isGiven(Path file) {
        return hidden || file.equals(root) || !file.getFileName().toString().startsWith(".");
    }
}
