package org.jianbao.beam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionList;
import org.jianbao.analyse.Analysis;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.beam.analyse.AnalyseFn;
import org.jianbao.beam.analyse.AnalyserSource;
import org.jianbao.beam.describe.DescribeRelease;
import org.jianbao.beam.extract.DocumentExtractor;
import org.jianbao.beam.extract.TextExtractor;
import org.jianbao.beam.publish.ExcelCsv;
import org.jianbao.beam.publish.Release;
import org.jianbao.beam.publish.Reuse;
import org.jianbao.beam.publish.Shards;
import org.jianbao.beam.publish.WriteShardFn;
import org.jianbao.beam.read.Inputs;
import org.jianbao.decode.SourceFile;
import org.jianbao.privacy.PersonPolicy;
import org.jianbao.privacy.PrivacyPolicy;

/** Builds a release from inputs: {@code 简报/} in, {@code output/江苏} out. */
public final class BuildRelease {
    private static final KvCoder<Integer, String> CODER = KvCoder.of(VarIntCoder.of(), StringUtf8Coder.of());
    private final AnalyserSource source;

    public BuildRelease() {
        this(PrivacyPolicy.standard());
    }

    /** Builds releases that hold no more than {@code privacy} allows. */
    public BuildRelease(PrivacyPolicy privacy) {
        this(source(privacy.persons(), privacy.allowClassified()));
    }

    public BuildRelease(AnalyserSource source) {
        this.source = source;
    }

    /** One analyser a policy for all threads of a machine, as its lexicons fill memory. */
    private static final class Shared {
        static final Map<PrivacyPolicy, Function<SourceFile, Analysis>> ANALYSERS = new ConcurrentHashMap<>();
    }

    private static AnalyserSource source(PersonPolicy persons, boolean allowClassified) {
        return () ->
                Shared.ANALYSERS.computeIfAbsent(new PrivacyPolicy(persons, allowClassified), BuildRelease::analyser);
    }

    private static Function<SourceFile, Analysis> analyser(PrivacyPolicy privacy) {
        BulletinAnalyser analyser = BulletinAnalyser.standard(privacy);
        TextExtractor extractor = new DocumentExtractor();
        return file -> analyser.analyse(file, extractor::extract);
    }

    /** Builds the release and replaces what stood at its name; throws a {@link BuildException} if it cannot. */
    public BuildOutcome run(BuildRequest request) {
        try {
            Release release = new Release(request.output());
            release.check();
            List<String> inputs = Inputs.find(request.inputs());
            Shards shards = Shards.forInputs(inputs.size());
            Path work = release.open();
            try {
                Reuse reuse = request.update() == null ? Reuse.nothing() : Reuse.of(request.update(), work);
                AnalyseFn analyse = new AnalyseFn(source, shards, work, reuse);
                PipelineResult result =
                        pipeline(request, inputs, analyse, shards, work).run();
                result.waitUntilFinish();
                release.publish(work, shards, counters(result), (folder, rows) -> describe(request, folder, rows));
            } finally {
                Release.discard(work);
            }
            return outcome(request, inputs.size());
        } catch (IOException e) {
            throw new BuildException("the release could not be written: " + e, e);
        }
    }

    private Pipeline pipeline(BuildRequest request, List<String> inputs, AnalyseFn analyse, Shards shards, Path work) {
        DirectOptions options = PipelineOptionsFactory.as(DirectOptions.class);
        options.setRunner(DirectRunner.class);
        options.setTargetParallelism(parallelism(inputs));
        options.setEnforceImmutability(request.checked());
        options.setEnforceEncodability(request.checked());
        Pipeline pipeline = Pipeline.create(options);
        var documents = pipeline.apply(
                        "Inputs", Create.of(batches(request, inputs)).withCoder(ListCoder.of(StringUtf8Coder.of())))
                .apply("Analyse", ParDo.of(analyse))
                .setCoder(CODER);
        var seeds = pipeline.apply("Seeds", Create.of(seeds(shards)).withCoder(CODER));
        PCollectionList.of(documents)
                .and(seeds)
                .apply(Flatten.pCollections())
                .apply(GroupByKey.create())
                .apply("WriteShards", ParDo.of(new WriteShardFn(work)));
        return pipeline;
    }

    /** An empty document for each shard, so that a shard without documents writes its files too. */
    private static List<KV<Integer, String>> seeds(Shards shards) {
        List<KV<Integer, String>> seeds = new ArrayList<>();
        for (int shard = 0; shard < shards.count(); shard++) {
            seeds.add(KV.of(shard, ""));
        }
        return seeds;
    }

    private static void describe(BuildRequest request, Path folder, Map<String, Long> rows) throws IOException {
        if (request.excel()) {
            ExcelCsv.write(folder);
        }
        DescribeRelease.write(folder, request.dataset(), request.previous(), rows);
    }

    private static Map<String, Long> counters(PipelineResult result) {
        MetricsFilter ours = MetricsFilter.builder()
                .addNameFilter(MetricNameFilter.inNamespace(WriteShardFn.METRICS))
                .build();
        Map<String, Long> counters = new TreeMap<>();
        for (MetricResult<Long> counter : result.metrics().queryMetrics(ours).getCounters()) {
            counters.merge(counter.getName().getName(), counter.getCommitted(), Long::sum);
        }
        return counters;
    }

    /**
     * As many threads and batches as processors: a thread of the direct runner that has no bundle looks for one without
     * pause, so that each should have one until the end.
     */
    private static int parallelism(List<String> inputs) {
        return Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), inputs.size()));
    }

    private static List<List<String>> batches(BuildRequest request, List<String> inputs) {
        int count = request.batches() > 0 ? request.batches() : parallelism(inputs);
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
