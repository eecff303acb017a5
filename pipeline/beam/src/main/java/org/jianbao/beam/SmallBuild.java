package org.jianbao.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jianbao.beam.analyse.InputAnalyser;
import org.jianbao.beam.publish.Parts;
import org.jianbao.beam.publish.ShuffledDocument;
import org.jianbao.beam.publish.SingleShard;
import org.jianbao.beam.publish.WorkFolder;
import org.jianbao.beam.run.Background;

/**
 * The stages of {@link BuildPipeline} one after the other in this process, without Beam, which takes longer to start than
 * 一期简报 takes to read.
 */
final class SmallBuild {
    /** So many inputs are one shard, and read before a runner would have started. */
    private static final int INPUTS = 64;

    private SmallBuild() {}

    static boolean fits(List<String> inputs) {
        return inputs.size() <= INPUTS;
    }

    /** Builds the tables; each of {@code batches} has an analyser of its own. Files are opened while inputs are read. */
    static void run(WorkFolder work, Parts parts, List<List<String>> batches, Supplier<InputAnalyser> analysers)
            throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, batches.size()));
        try {
            List<Future<List<ShuffledDocument>>> analysed = new ArrayList<>();
            for (List<String> batch : batches) {
                analysed.add(pool.submit(() -> analyse(batch, analysers)));
            }
            try (SingleShard shard = SingleShard.open(work, parts)) {
                List<ShuffledDocument> documents = new ArrayList<>();
                for (Future<List<ShuffledDocument>> batch : analysed) {
                    documents.addAll(Background.join(batch));
                }
                shard.write(documents);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<ShuffledDocument> analyse(List<String> batch, Supplier<InputAnalyser> analysers)
            throws IOException {
        List<ShuffledDocument> documents = new ArrayList<>();
        try (InputAnalyser analyser = analysers.get()) {
            analyser.analyse(batch, document -> documents.add(document.getValue()));
        }
        return documents;
    }
}
