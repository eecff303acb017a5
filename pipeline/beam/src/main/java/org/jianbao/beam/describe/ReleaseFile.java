package org.jianbao.beam.describe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.beam.publish.Release;

/**
 * A file of the release, by its path within it, such as {@code csv/figures.csv}.
 *
 * @param bytes its size
 * @param sha256 its SHA-256, lower-case hexadecimal
 */
record ReleaseFile(String path, long bytes, String sha256) {
    static ReleaseFile of(Path release, String path) throws IOException {
        Path file = release.resolve(path);
        return new ReleaseFile(path, Files.size(file), Release.hash(file));
    }

    /** The Parquet files of a table, in the order of their paths. */
    static List<ReleaseFile> parquet(Path release, TableDescription table) throws IOException {
        List<ReleaseFile> files = new ArrayList<>();
        Path folder = release.resolve("parquet").resolve(table.name());
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.add(of(release, release.relativize(file).toString().replace('\\', '/')));
            }
        }
        return files;
    }
}
