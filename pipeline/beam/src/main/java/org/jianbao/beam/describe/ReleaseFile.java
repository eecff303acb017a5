package org.jianbao.beam.describe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the release, by its path within it, such as {@code csv/figures.csv}.
 *
 * @param bytes its size
 * @param sha256 its SHA-256, lower-case hexadecimal
 */
record ReleaseFile(String path, long bytes, String sha256) {
    static ReleaseFile of(Description description, String path) throws IOException {
        long bytes = Files.size(description.release().resolve(path));
        return new ReleaseFile(path, bytes, description.checksums().of(path));
    }

    /** The Parquet files of a table, in the order of their paths. */
    static List<ReleaseFile> parquet(Description description, TableDescription table) throws IOException {
        Path release = description.release();
        List<ReleaseFile> files = new ArrayList<>();
        Path folder = release.resolve("parquet").resolve(table.name());
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.add(of(description, release.relativize(file).toString().replace('\\', '/')));
            }
        }
        return files;
    }
}
