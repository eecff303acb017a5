package org.jianbao.beam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jianbao.beam.analyse.InputAnalyser;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.publish.Parts;
import org.jianbao.beam.publish.SingleShard;
import org.jianbao.beam.run.Background;
import org.jianbao.beam.transit.ShuffledDocument;

/**
 * The stages of {@link BuildPipeline} one after the other in this process, for one input: Beam takes longer to start than
 * 一期简报 takes to read.
 */
final class SingleBuild {
    private SingleBuild() {}

    /** Whether there is no more than one input to read. */
    static boolean fits(List<String> inputs) {
        return inputs.size() == 1;
    }

    /** Builds the tables of one input. Their files are opened while it is read. */
    static void run(WorkFolder work, Parts parts, List<String> inputs, Supplier<InputAnalyser> analysers)
            throws IOException {
        FutureTask<List<ShuffledDocument>> analysed = new FutureTask<>(() -> analyse(inputs, analysers));
        Thread thread = new Thread(analysed, "analyse");
        thread.setDaemon(true);
        thread.start();
        try (SingleShard shard = SingleShard.open(work, parts)) {
            shard.write(Background.join(analysed));
        }
    }

    private static List<ShuffledDocument> analyse(List<String> inputs, Supplier<InputAnalyser> analysers)
            throws IOException {
        List<ShuffledDocument> documents = new ArrayList<>();
        try (InputAnalyser analyser = analysers.get()) {
            analyser.analyse(inputs, document -> documents.add(document.getValue()));
        }
        return documents;
    }
}
