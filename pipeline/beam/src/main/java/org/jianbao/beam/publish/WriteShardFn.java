package org.jianbao.beam.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.transit.PackedDocument;
import org.jianbao.beam.transit.ShuffledDocument;

/**
 * Writes all tables of one shard in all formats, 第3片 into {@code .parts/00003-…}, and tells each join where: a shard that
 * is written again, as after a failure, is written elsewhere, and only what came to its end is told.
 */
public final class WriteShardFn
        extends DoFn<KV<Integer, Iterable<ShuffledDocument>>, KV<Integer, KV<Integer, String>>> {
    private static final long serialVersionUID = 1;

    private final WorkFolder work;
    private final Parts parts;

    /**
     * @param work the folder in which the release is made
     * @param parts how its files are laid out
     */
    public WriteShardFn(WorkFolder work, Parts parts) {
        this.work = work;
        this.parts = parts;
    }

    @ProcessElement
    public void process(
            @Element KV<Integer, Iterable<ShuffledDocument>> shard,
            OutputReceiver<KV<Integer, KV<Integer, String>>> out)
            throws IOException {
        List<ShuffledDocument> documents = new ArrayList<>();
        for (ShuffledDocument document : shard.getValue()) {
            if (!(document instanceof PackedDocument packed && packed.isNone())) {
                documents.add(document);
            }
        }
        int number = shard.getKey();
        String folder = Parts.folder(number);
        Map<String, Long> counts = ShardWriter.write(work, parts, folder, documents);
        for (int join = 0; join < Parts.joins(); join++) {
            out.output(KV.of(join, KV.of(number, folder)));
        }
        out.output(KV.of(Parts.COUNTS, KV.of(number, new ObjectMapper().writeValueAsString(counts))));
    }
}
