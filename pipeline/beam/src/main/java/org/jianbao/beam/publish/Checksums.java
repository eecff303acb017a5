package org.jianbao.beam.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jianbao.beam.run.Background;

/**
 * The SHA-256 of the files of a release, of which several documents speak: each file is read once, and several at a time.
 * {@code csv/figures.csv} of 江苏第1期 has {@code 9f86d081…}.
 */
public final class Checksums {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final Path release;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** @param release the folder, whose files do not change once they have been asked for */
    public Checksums(Path release) {
        this.release = release;
    }

    /** The SHA-256 of a file by its path within the release, in lower-case hexadecimal digits. */
    public String of(String path) throws IOException {
        String sum = known.get(path);
        if (sum == null) {
            sum = Release.hash(release.resolve(path));
            known.put(path, sum);
        }
        return sum;
    }

    /** Those of all files that stand in the release by now, by their paths. */
    public SortedMap<String, String> all() throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            Map<String, Future<String>> sums = new TreeMap<>();
            for (Path file : largestFirst()) {
                String path = release.relativize(file).toString().replace('\\', '/');
                sums.put(path, pool.submit(() -> of(path)));
            }
            SortedMap<String, String> all = new TreeMap<>();
            for (Map.Entry<String, Future<String>> sum : sums.entrySet()) {
                all.put(sum.getKey(), Background.join(sum.getValue()));
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }

    /** So that no thread begins a large file when the others have ended. */
    private List<Path> largestFirst() throws IOException {
        record Sized(Path path, long bytes) {}
        List<Sized> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(release)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.add(new Sized(file, Files.size(file)));
            }
        }
        files.sort(Comparator.comparingLong(Sized::bytes).reversed());
        return files.stream().map(Sized::path).toList();
    }
}
