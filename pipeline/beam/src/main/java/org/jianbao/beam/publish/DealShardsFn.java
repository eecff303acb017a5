package org.jianbao.beam.publish;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.jianbao.beam.transit.ShuffledDocument;

/** Moves documents from the finest shards into those that the number of inputs asks for: 一万份简报 make 32. */
public final class DealShardsFn extends DoFn<KV<Integer, ShuffledDocument>, KV<Integer, ShuffledDocument>> {
    private static final long serialVersionUID = 1;

    private final PCollectionView<Long> inputs;

    /** @param inputs how many inputs there are */
    public DealShardsFn(PCollectionView<Long> inputs) {
        this.inputs = inputs;
    }

    @ProcessElement
    public void process(ProcessContext context) {
        KV<Integer, ShuffledDocument> document = context.element();
        int shard = Shards.forInputs(context.sideInput(inputs)).ofFinest(document.getKey());
        context.output(KV.of(shard, document.getValue()));
    }
}
