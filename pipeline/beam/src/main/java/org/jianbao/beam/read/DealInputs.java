package org.jianbao.beam.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/** Deals inputs to batches, the entries of an archive such as 简报/2024.zip to few, as each batch opens it again. */
public final class DealInputs extends PTransform<PCollection<String>, PCollection<List<String>>> {
    private static final long serialVersionUID = 1;
    private static final int BATCHES = 4096;
    private static final int BATCHES_OF_ARCHIVE = 8;

    @Override
    public PCollection<List<String>> expand(PCollection<String> inputs) {
        return inputs.apply("Deal", ParDo.of(new DealFn()))
                .setCoder(KvCoder.of(VarIntCoder.of(), StringUtf8Coder.of()))
                .apply("Batches", GroupByKey.create())
                .apply("SortBatches", ParDo.of(new SortFn()))
                .setCoder(ListCoder.of(StringUtf8Coder.of()));
    }

    private static final class DealFn extends DoFn<String, KV<Integer, String>> {
        private static final long serialVersionUID = 1;

        @ProcessElement
        public void process(@Element String uri, OutputReceiver<KV<Integer, String>> out) {
            int entry = uri.indexOf(SourceReader.ENTRY);
            int batch = entry < 0
                    ? uri.hashCode()
                    : uri.substring(0, entry).hashCode() + Math.floorMod(uri.hashCode(), BATCHES_OF_ARCHIVE);
            out.output(KV.of(Math.floorMod(batch, BATCHES), uri));
        }
    }

    private static final class SortFn extends DoFn<KV<Integer, Iterable<String>>, List<String>> {
        private static final long serialVersionUID = 1;

        @ProcessElement
        public void process(@Element KV<Integer, Iterable<String>> batch, OutputReceiver<List<String>> out) {
            List<String> uris = new ArrayList<>();
            batch.getValue().forEach(uris::add);
            uris.sort(null);
            out.output(uris);
        }
    }
}
