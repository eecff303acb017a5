package org.jianbao.beam;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.jianbao.beam.analyse.AnalyseFn;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.publish.DealShardsFn;
import org.jianbao.beam.publish.JoinPartsFn;
import org.jianbao.beam.publish.OpenShardsFn;
import org.jianbao.beam.publish.Parts;
import org.jianbao.beam.publish.Shards;
import org.jianbao.beam.publish.WriteShardFn;
import org.jianbao.beam.read.DealInputs;
import org.jianbao.beam.read.ListInputs;
import org.jianbao.beam.transit.ShuffledDocument;
import org.jianbao.beam.transit.ShuffledDocumentCoder;

/** The stages of a build, from 简报/ to tables: list, analyse, group by shard, write each shard, join the shards. */
final class BuildPipeline {
    private static final Coder<KV<Integer, ShuffledDocument>> DOCUMENTS =
            KvCoder.of(VarIntCoder.of(), ShuffledDocumentCoder.of());
    private static final Coder<KV<Integer, KV<Integer, String>>> PARTS =
            KvCoder.of(VarIntCoder.of(), KvCoder.of(VarIntCoder.of(), StringUtf8Coder.of()));

    private final Pipeline pipeline;
    private final WorkFolder work;
    private final Parts parts;

    private BuildPipeline(PipelineOptions options, WorkFolder work, Parts parts) {
        this.pipeline = Pipeline.create(options);
        this.work = work;
        this.parts = parts;
    }

    /** For one machine: the inputs are listed before, and their batches analysed at once. */
    static Pipeline local(
            PipelineOptions options,
            WorkFolder work,
            Parts parts,
            List<List<String>> batches,
            Shards shards,
            AnalyseFn analyse) {
        BuildPipeline build = new BuildPipeline(options, work, parts);
        var documents = build.pipeline
                .apply("Inputs", Create.of(batches).withCoder(ListCoder.of(StringUtf8Coder.of())))
                .apply("Analyse", ParDo.of(analyse))
                .setCoder(DOCUMENTS);
        Create.Values<KV<Integer, ShuffledDocument>> seeds = Create.of(seeds(shards));
        build.write(documents, build.pipeline.apply("OpenShards", seeds.withCoder(DOCUMENTS)));
        return build.pipeline;
    }

    /** For many machines: they list, count, analyse and deal among themselves; {@code base} is where paths begin. */
    static Pipeline distributed(
            PipelineOptions options,
            WorkFolder work,
            Parts parts,
            List<String> arguments,
            String base,
            AnalyseFn analyse) {
        BuildPipeline build = new BuildPipeline(options, work, parts);
        PCollection<String> inputs = build.pipeline
                .apply("Arguments", Create.of(arguments).withCoder(StringUtf8Coder.of()))
                .apply("List", new ListInputs(base));
        PCollectionView<Long> count = inputs.apply(
                "Count", Combine.globally(Count.<String>combineFn()).asSingletonView());
        var documents = inputs.apply("DealInputs", new DealInputs())
                .apply("Analyse", ParDo.of(analyse))
                .setCoder(DOCUMENTS)
                .apply("DealShards", ParDo.of(new DealShardsFn(count)).withSideInputs(count))
                .setCoder(DOCUMENTS);
        var seeds = build.pipeline
                .apply("Shards", Create.of(0).withCoder(VarIntCoder.of()))
                .apply("OpenShards", ParDo.of(new OpenShardsFn(count)).withSideInputs(count))
                .setCoder(DOCUMENTS);
        build.write(documents, seeds);
        return build.pipeline;
    }

    private void write(
            PCollection<KV<Integer, ShuffledDocument>> documents, PCollection<KV<Integer, ShuffledDocument>> seeds) {
        PCollectionList.of(documents)
                .and(seeds)
                .apply("AllShards", Flatten.pCollections())
                .apply("GroupByShard", GroupByKey.create())
                .apply("WriteShards", ParDo.of(new WriteShardFn(work, parts)))
                .setCoder(PARTS)
                .apply("GroupByFile", GroupByKey.create())
                .apply("JoinShards", ParDo.of(new JoinPartsFn(work, parts)));
    }

    /** A seed for each shard, so that a shard without documents writes its files too. */
    private static List<KV<Integer, ShuffledDocument>> seeds(Shards shards) {
        List<KV<Integer, ShuffledDocument>> seeds = new ArrayList<>();
        for (int shard = 0; shard < shards.count(); shard++) {
            seeds.add(OpenShardsFn.seed(shard));
        }
        return seeds;
    }
}
