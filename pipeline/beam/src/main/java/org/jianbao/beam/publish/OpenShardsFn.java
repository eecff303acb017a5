package org.jianbao.beam.publish;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.jianbao.beam.transit.PackedDocument;
import org.jianbao.beam.transit.ShuffledDocument;

/** Opens as many shards as the number of inputs asks for: a shard without 简报 writes its files too. */
public final class OpenShardsFn extends DoFn<Integer, KV<Integer, ShuffledDocument>> {
    private static final long serialVersionUID = 1;

    private final PCollectionView<Long> inputs;

    /** @param inputs how many inputs there are */
    public OpenShardsFn(PCollectionView<Long> inputs) {
        this.inputs = inputs;
    }

    /** What opens a shard. */
    public static KV<Integer, ShuffledDocument> seed(int shard) {
        return KV.of(shard, PackedDocument.none());
    }

    @ProcessElement
    public void process(ProcessContext context) {
        Shards shards = Shards.forInputs(context.sideInput(inputs));
        for (int shard = 0; shard < shards.count(); shard++) {
            context.output(seed(shard));
        }
    }
}
