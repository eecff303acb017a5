package org.jianbao.beam.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/** Publishes all documents as one release: 全部简报 as {@code output/江苏}. */
public final class PublishFn extends DoFn<KV<Integer, Iterable<byte[]>>, String> {
    private final String output;

    public PublishFn(Path output) {
        this.output = output.toString();
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<byte[]>> documents) throws IOException {
        List<GenericRecord> unpacked = new ArrayList<>();
        for (byte[] document : documents.getValue()) {
            if (document.length > 0) {
                unpacked.add(Documents.unpack(document));
            }
        }
        new Release(Path.of(output)).publish(new Collected(unpacked));
    }
}
