package org.jianbao.beam.run;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Work that goes on beside other work, 边算边写, until this is closed, which fails if the work did. */
public final class Background implements Closeable {
    private final FutureTask<Boolean> task;

    private Background(FutureTask<Boolean> task) {
        this.task = task;
    }

    /** Work that may fail and gives nothing. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /** Begins the work in a thread of its own, of the name given. */
    public static Background begin(String name, Work work) {
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            work.run();
            return true;
        });
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return new Background(task);
    }

    /** Waits for what another thread makes; throws what made it fail. */
    public static <T extends @Nullable Object> T join(Future<T> made) throws IOException {
        try {
            return made.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("it was stopped before its end", e);
        }
    }

    @Override
    public void close() throws IOException {
        join(task);
    }
}
