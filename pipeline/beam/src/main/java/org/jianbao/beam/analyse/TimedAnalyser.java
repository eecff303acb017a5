package org.jianbao.beam.analyse;

import java.io.Closeable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jianbao.analyse.Analysis;
import org.jianbao.decode.SourceFile;

/**
 * Gives each file a time in which it must be analysed. The thread of a file that passes it is left behind, and the next
 * file gets a new one: 一份坏简报 never stops the others. Not for several threads.
 */
final class TimedAnalyser implements Function<SourceFile, Analysis>, Closeable {
    private final Function<SourceFile, Analysis> analyser;
    private final long seconds;
    private final long bytesPerSecond;
    private ExecutorService worker = start();

    /**
     * @param seconds what any file gets
     * @param bytesPerSecond for so many bytes a file gets a second more
     */
    TimedAnalyser(Function<SourceFile, Analysis> analyser, long seconds, long bytesPerSecond) {
        this.analyser = analyser;
        this.seconds = seconds;
        this.bytesPerSecond = bytesPerSecond;
    }

    /** The analysis; throws a {@link TimeLimitException}, or whatever the analyser threw. */
    @Override
    public Analysis apply(SourceFile file) {
        long limit = seconds + file.bytes().length / bytesPerSecond;
        Future<Analysis> analysis = worker.submit(() -> analyser.apply(file));
        try {
            return analysis.get(limit, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            worker.shutdownNow();
            worker = start();
            throw new TimeLimitException(limit);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private static ExecutorService start() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "analyse");
            thread.setDaemon(true);
            return thread;
        });
    }
}
