package org.jianbao.beam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionList;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.beam.analyse.AnalyseFn;
import org.jianbao.beam.analyse.AnalyserSource;
import org.jianbao.beam.publish.PublishFn;
import org.jianbao.beam.publish.Release;
import org.jianbao.beam.read.Inputs;

/** Builds a release from inputs: {@code 简报/} in, {@code output/江苏} out. */
public final class BuildRelease {
    private static final KvCoder<Integer, byte[]> CODER = KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of());
    private final AnalyserSource source;

    public BuildRelease() {
        this(() -> BulletinAnalyser.standard()::analyse);
    }

    public BuildRelease(AnalyserSource source) {
        this.source = source;
    }

    /** Builds the release and replaces what stood at its name; throws a {@link BuildException} if it cannot. */
    public BuildOutcome run(BuildRequest request) {
        try {
            new Release(request.output()).check();
            List<String> inputs = Inputs.find(request.inputs());
            pipeline(request, inputs).run().waitUntilFinish();
            return outcome(request, inputs.size());
        } catch (IOException e) {
            throw new BuildException("the release could not be written: " + e, e);
        }
    }

    private Pipeline pipeline(BuildRequest request, List<String> inputs) {
        DirectOptions options = PipelineOptionsFactory.as(DirectOptions.class);
        options.setRunner(DirectRunner.class);
        options.setEnforceImmutability(request.checked());
        options.setEnforceEncodability(request.checked());
        Pipeline pipeline = Pipeline.create(options);
        var documents = pipeline.apply(
                        "Inputs", Create.of(batches(request, inputs)).withCoder(ListCoder.of(StringUtf8Coder.of())))
                .apply("Analyse", ParDo.of(new AnalyseFn(source)))
                .setCoder(CODER);
        var seed =
                pipeline.apply("Seed", Create.of(List.of(KV.of(0, new byte[0]))).withCoder(CODER));
        PCollectionList.of(documents)
                .and(seed)
                .apply(Flatten.pCollections())
                .apply(GroupByKey.create())
                .apply("Publish", ParDo.of(new PublishFn(request.output())));
        return pipeline;
    }

    private static List<List<String>> batches(BuildRequest request, List<String> inputs) {
        int count = request.batches() > 0
                ? request.batches()
                : 2 * Runtime.getRuntime().availableProcessors();
        List<List<String>> batches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            batches.add(new ArrayList<>());
        }
        for (int i = 0; i < inputs.size(); i++) {
            batches.get(i % count).add(inputs.get(i));
        }
        return batches;
    }

    private static BuildOutcome outcome(BuildRequest request, int inputs) throws IOException {
        JsonNode run =
                new ObjectMapper().readTree(request.output().resolve("run.json").toFile());
        Map<String, Long> rows = counts(run.path("rows"));
        int bulletins = rows.getOrDefault("bulletins", 0L).intValue();
        return new BuildOutcome(inputs, bulletins, run.path("rejected").asInt(), rows, counts(run.path("diagnostics")));
    }

    private static Map<String, Long> counts(JsonNode node) {
        Map<String, Long> counts = new TreeMap<>();
        node.fields()
                .forEachRemaining(
                        entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
        return counts;
    }
}
