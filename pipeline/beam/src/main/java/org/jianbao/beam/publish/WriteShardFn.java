package org.jianbao.beam.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Writes all tables of one shard in all formats, and counts what it wrote: 第3片 into {@code .parts/00003}. */
public final class WriteShardFn extends DoFn<KV<Integer, Iterable<byte[]>>, Void> {
    /** The namespace of the metrics. */
    public static final String METRICS = "jianbao";

    private static final long serialVersionUID = 1;

    private final String work;

    /** @param work the folder in which the release is made */
    public WriteShardFn(Path work) {
        this.work = work.toString();
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> shard) throws IOException {
        List<GenericRecord> documents = new ArrayList<>();
        for (byte[] document : shard.getValue()) {
            if (document.length > 0) {
                documents.add(Documents.unpack(document));
            }
        }
        ShardRows rows = new ShardRows(documents);
        Parts.write(Path.of(work), shard.getKey(), rows);
        count(rows);
    }

    private static void count(ShardRows rows) {
        Metrics.counter(METRICS, "rejected").inc(rows.rejected());
        for (Table table : Table.values()) {
            if (table != Table.ENTITIES) {
                Metrics.counter(METRICS, "rows." + table.title())
                        .inc(rows.rows(table).size());
            }
        }
        for (GenericRecord row : rows.rows(Table.DIAGNOSTICS)) {
            Metrics.counter(METRICS, "diagnostics." + row.get("code")).inc();
        }
    }
}
