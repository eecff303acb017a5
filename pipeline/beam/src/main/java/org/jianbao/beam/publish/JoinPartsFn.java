package org.jianbao.beam.publish;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jianbao.beam.format.WorkFolder;

/** Makes one file of the release, such as {@code csv/figures.csv}, of what the shards wrote, 第0片、第1片 and so on. */
public final class JoinPartsFn extends DoFn<KV<Integer, Iterable<KV<Integer, String>>>, Void> {
    private static final long serialVersionUID = 1;

    private final WorkFolder work;
    private final Parts parts;

    /**
     * @param work the folder in which the release is made
     * @param parts how its files are laid out
     */
    public JoinPartsFn(WorkFolder work, Parts parts) {
        this.work = work;
        this.parts = parts;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<KV<Integer, String>>> join) throws IOException {
        Map<Integer, String> shards = new TreeMap<>();
        for (KV<Integer, String> shard : join.getValue()) {
            shards.put(shard.getKey(), shard.getValue());
        }
        parts.join(work, join.getKey(), List.copyOf(shards.values()));
    }
}
