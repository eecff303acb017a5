package org.jianbao.beam.analyse;

import java.io.Serializable;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.jianbao.analyse.Analysis;

/** Counts on the page of the runner how far a build is: 读了几份简报. An input that is read again is counted again. */
final class RunnerProgress implements Progress, Serializable {
    private static final long serialVersionUID = 1;
    private static final String NAMESPACE = "jianbao";

    private final Counter inputs = Metrics.counter(NAMESPACE, "inputs");
    private final Counter bulletins = Metrics.counter(NAMESPACE, "bulletins");
    private final Counter figures = Metrics.counter(NAMESPACE, "figures");
    private final Counter errors = Metrics.counter(NAMESPACE, "errors");
    private final Counter reused = Metrics.counter(NAMESPACE, "reused");

    @Override
    public void analysed(Analysis analysis) {
        inputs.inc();
        figures.inc(analysis.figures().size());
        if (analysis.bulletin().isPresent()) {
            bulletins.inc();
        } else {
            errors.inc();
        }
    }

    @Override
    public void reused() {
        inputs.inc();
        reused.inc();
    }
}
