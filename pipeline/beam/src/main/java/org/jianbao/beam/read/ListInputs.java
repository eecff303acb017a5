package org.jianbao.beam.read;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Does what {@link Inputs} does on all workers at once: each lists some of the folders, 省市县各一个; nobody holds the list.
 */
public final class ListInputs extends PTransform<PCollection<String>, PCollection<String>> {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // a record of a string
    private final Listing listing;

    /** @param base the folder against which relative paths are read */
    public ListInputs(String base) {
        this.listing = new Listing(base);
    }

    @Override
    public PCollection<String> expand(PCollection<String> arguments) {
        return arguments
                .apply("OpenFolders", ParDo.of(new OpenFoldersFn(listing)))
                .apply("ShareFolders", Reshuffle.viaRandomKey())
                .apply("ListFolders", ParDo.of(new ListFoldersFn(listing)))
                .setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()))
                .apply("EachFileOnce", GroupByKey.create())
                .apply("OpenArchives", ParDo.of(new OpenArchivesFn(listing)));
    }

    private static final class OpenFoldersFn extends DoFn<String, String> {
        private static final long serialVersionUID = 1;
        private final Listing listing;

        OpenFoldersFn(Listing listing) {
            this.listing = listing;
        }

        @ProcessElement
        public void process(@Element String argument, OutputReceiver<String> out) {
            listing.parts(argument).forEach(out::output);
        }
    }

    private static final class ListFoldersFn extends DoFn<String, KV<String, String>> {
        private static final long serialVersionUID = 1;
        private final Listing listing;

        ListFoldersFn(Listing listing) {
            this.listing = listing;
        }

        @ProcessElement
        public void process(@Element String folder, OutputReceiver<KV<String, String>> out) throws IOException {
            listing.filesOfPart(folder, file -> out.output(KV.of(file.identity(), file.uri())));
        }
    }

    private static final class OpenArchivesFn extends DoFn<KV<String, Iterable<String>>, String> {
        private static final long serialVersionUID = 1;
        private final Listing listing;

        OpenArchivesFn(Listing listing) {
            this.listing = listing;
        }

        @ProcessElement
        public void process(@Element KV<String, Iterable<String>> file, OutputReceiver<String> out) {
            String name = "";
            for (String uri : file.getValue()) {
                name = name.isEmpty() ? uri : Inputs.first(name, uri);
            }
            List<String> entries = listing.entries(name);
            entries.forEach(out::output);
        }
    }
}
