package org.jianbao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.decode.SourceFile;

/** Analyses every bulletin of an archive and writes nothing, on two threads: what a build costs without Beam and files. */
public final class AnalyseOnly {
    private static final int THREADS = 2;

    private AnalyseOnly() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        BulletinAnalyser analyser = BulletinAnalyser.standard();
        LongAdder figures = new LongAdder();
        List<Path> inputs;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            inputs = files.filter(Files::isRegularFile).sorted().toList();
        }
        var pool = new ForkJoinPool(THREADS);
        pool.submit(() -> inputs.parallelStream().forEach(file -> figures.add(figures(file, analyser))))
                .get();
        pool.shutdown();
        System.out.println(figures.sum() + " figures");
    }

    private static int figures(Path file, BulletinAnalyser analyser) {
        try {
            SourceFile source = new SourceFile(file.toString(), Files.readAllBytes(file));
            return analyser.analyse(source).figures().size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
