package org.jianbao.beam.analyse;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.publish.Reuse;
import org.jianbao.beam.publish.Shards;
import org.jianbao.beam.transit.ShuffledDocument;
import org.jspecify.annotations.Nullable;

/** Turns a batch of uris, {@code 简报/第15期.txt} and its neighbours, into packed documents. */
public final class AnalyseFn extends DoFn<List<String>, KV<Integer, ShuffledDocument>> {
    private static final long serialVersionUID = 1;

    private final AnalyserSource source;
    private final Shards shards;
    private final String base;
    private final @Nullable WorkFolder work;
    private final Reuse reuse;
    private final RunnerProgress progress = new RunnerProgress();
    private transient @Nullable InputAnalyser analyser;

    /**
     * @param base the folder against which uris are read
     * @param work the folder in which the release is made, where the documents wait; null to let them travel themselves
     * @param reuse what need not be analysed again
     */
    public AnalyseFn(AnalyserSource source, Shards shards, String base, @Nullable WorkFolder work, Reuse reuse) {
        this.source = source;
        this.base = base;
        this.work = work;
        this.reuse = reuse;
        this.shards = shards;
    }

    @Setup
    public void open() {
        analyser = ready();
    }

    @Teardown
    public void close() {
        if (analyser != null) {
            analyser.close();
        }
    }

    @ProcessElement
    public void process(@Element List<String> uris, OutputReceiver<KV<Integer, ShuffledDocument>> out)
            throws IOException {
        InputAnalyser ready = analyser == null ? ready() : analyser;
        ready.analyse(uris, out::output);
    }

    private InputAnalyser ready() {
        return new InputAnalyser(source, shards, base, work, reuse, progress);
    }
}
