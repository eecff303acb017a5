package org.jianbao.beam.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Writes all tables of one shard in all formats, and counts what it wrote: 第3片 into {@code .parts/00003}. */
public final class WriteShardFn extends DoFn<KV<Integer, Iterable<String>>, Void> {
    /** The namespace of the metrics. */
    public static final String METRICS = "jianbao";

    private static final long serialVersionUID = 1;

    private final String work;

    /** @param work the folder in which the release is made */
    public WriteShardFn(Path work) {
        this.work = work.toString();
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<String>> shard) throws IOException {
        List<StoredDocument> documents = new ArrayList<>();
        for (String document : shard.getValue()) {
            if (!document.isEmpty()) {
                documents.add(StoredDocument.read(document));
            }
        }
        ShardWriter.write(Path.of(work), shard.getKey(), documents)
                .forEach((name, count) -> Metrics.counter(METRICS, name).inc(count));
    }
}
