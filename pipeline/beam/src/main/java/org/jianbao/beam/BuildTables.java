package org.jianbao.beam;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jianbao.beam.analyse.AnalyseFn;
import org.jianbao.beam.analyse.AnalyserSource;
import org.jianbao.beam.analyse.InputAnalyser;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.publish.Parts;
import org.jianbao.beam.publish.Reuse;
import org.jianbao.beam.publish.Shards;
import org.jianbao.beam.read.Inputs;
import org.jianbao.beam.run.Runner;

/**
 * Builds the tables of a release, 一期 as well as 一千万期: by Beam's direct runner or on a cluster, and without Beam where
 * there is one input.
 */
final class BuildTables {
    private final AnalyserSource source;
    private final BuildRequest request;

    /** What the runner does not take is told here, before anything is written; and Beam's file systems become known. */
    BuildTables(AnalyserSource source, BuildRequest request) {
        this.source = source;
        this.request = request;
        if (!isFree(request)) {
            FileSystems.setDefaultPipelineOptions(request.runner().pipelineOptions(request.checked()));
        }
    }

    /** Writes the tables into a folder that all who write them see. */
    void write(WorkFolder folder) throws IOException {
        Parts parts = new Parts(request.layout().partition(), request.dataset().label());
        Reuse reuse = request.update() == null ? Reuse.nothing() : Reuse.of(request.update(), folder);
        if (request.runner().distributed()) {
            distributed(folder, parts, reuse);
            return;
        }
        List<String> inputs = Inputs.find(request.inputs());
        Shards shards = Shards.forInputs(inputs.size());
        if (isFree(request) && SingleBuild.fits(inputs)) {
            SingleBuild.run(folder, parts, inputs, () -> new InputAnalyser(source, shards, "", folder, reuse));
            return;
        }
        List<List<String>> batches = batches(inputs, request.batches() > 0 ? request.batches() : parallelism(inputs));
        PipelineOptions options = request.runner().pipelineOptions(request.checked());
        options.as(DirectOptions.class).setTargetParallelism(parallelism(inputs));
        AnalyseFn analyse = new AnalyseFn(source, shards, "", folder, reuse);
        run(BuildPipeline.local(options, folder, parts, batches, shards, analyse), request.runner());
    }

    /** Whether nothing in the request needs Beam. */
    private static boolean isFree(BuildRequest request) {
        return request.runner().isFree()
                && !request.checked()
                && Stream.concat(request.inputs().stream(), Stream.of(request.output()))
                        .noneMatch(Inputs::isRemote);
    }

    private void distributed(WorkFolder folder, Parts parts, Reuse reuse) {
        PipelineOptions options = request.runner().pipelineOptions(request.checked());
        String base = Path.of("").toAbsolutePath().toString();
        AnalyseFn analyse = new AnalyseFn(source, Shards.finest(), base, null, reuse);
        run(BuildPipeline.distributed(options, folder, parts, request.inputs(), base, analyse), request.runner());
    }

    private static List<List<String>> batches(List<String> inputs, int count) {
        List<List<String>> batches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batches.add(new ArrayList<>());
        }
        for (int i = 0; i < inputs.size(); i++) {
            batches.get(i % count).add(inputs.get(i));
        }
        batches.removeIf(List::isEmpty);
        return batches;
    }

    /**
     * As many threads and batches as processors: a thread of the direct runner that has no bundle looks for one without
     * pause, so that each should have one until the end.
     */
    private static int parallelism(List<String> inputs) {
        return Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), inputs.size()));
    }

    private static void run(Pipeline pipeline, Runner runner) {
        try {
            pipeline.run().waitUntilFinish();
        } catch (RuntimeException e) {
            if (!runner.distributed()) {
                throw e;
            }
            throw new BuildException(
                    runner.name() + " did not finish the job; nothing was published: " + rootCause(e), e);
        }
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
