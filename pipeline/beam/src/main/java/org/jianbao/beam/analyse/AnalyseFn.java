package org.jianbao.beam.analyse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jianbao.analyse.Analysis;
import org.jianbao.beam.publish.DocumentFile;
import org.jianbao.beam.publish.DocumentSink;
import org.jianbao.beam.publish.Documents;
import org.jianbao.beam.publish.Reuse;
import org.jianbao.beam.publish.Shards;
import org.jianbao.beam.publish.ShuffledDocument;
import org.jianbao.beam.publish.WorkFolder;
import org.jianbao.beam.read.RefusedException;
import org.jianbao.beam.read.SourceReader;
import org.jianbao.decode.SourceFile;
import org.jianbao.finding.FindingCode;
import org.jianbao.row.DiagnosticRow;
import org.jspecify.annotations.Nullable;

/** Turns a batch of uris into packed documents; a file that fails leaves a diagnostic and its neighbours unharmed. */
public final class AnalyseFn extends DoFn<List<String>, KV<Integer, ShuffledDocument>> {
    private static final long SECONDS = 120;
    private static final long BYTES_PER_SECOND = 16_384;

    private final AnalyserSource source;
    private final Shards shards;
    private final String base;
    private final @Nullable WorkFolder work;
    private final Reuse reuse;
    private final Progress progress = new Progress();
    private transient @Nullable TimedAnalyser analyser;

    /**
     * @param base the folder against which uris are read
     * @param work the folder in which the release is made, where the documents wait; null to let them travel themselves
     * @param reuse what need not be analysed again
     */
    public AnalyseFn(AnalyserSource source, Shards shards, String base, @Nullable WorkFolder work, Reuse reuse) {
        this.source = source;
        this.base = base;
        this.work = work;
        this.reuse = reuse;
        this.shards = shards;
    }

    @Setup
    public void open() {
        analyser = timed();
    }

    @Teardown
    public void close() {
        if (analyser != null) {
            analyser.close();
        }
    }

    @ProcessElement
    public void process(@Element List<String> uris, OutputReceiver<KV<Integer, ShuffledDocument>> out)
            throws IOException {
        try (SourceReader reader = new SourceReader(base);
                DocumentSink sink = work == null ? DocumentSink.shuffle() : DocumentFile.create(work)) {
            for (String uri : uris) {
                out.output(document(uri, reader, sink));
            }
        }
    }

    private KV<Integer, ShuffledDocument> document(String uri, SourceReader reader, DocumentSink sink)
            throws IOException {
        SourceFile input;
        try {
            input = reader.read(uri);
        } catch (RefusedException e) {
            return written(uri, rejected(uri, e.finding().code(), e.finding().message()), sink);
        } catch (IOException e) {
            FindingCode code = FindingCode.UNREADABLE_FILE;
            return written(uri, rejected(uri, code, code.meaning()), sink);
        }
        ShuffledDocument known = reuse.isEmpty() ? null : reuse.document(uri, input.bytes());
        if (known != null) {
            progress.reused();
            return KV.of(shards.ofBulletin(Reuse.bulletinId(known)), known);
        }
        return written(uri, analyse(input), sink);
    }

    private KV<Integer, ShuffledDocument> written(String uri, Analysis analysis, DocumentSink sink) throws IOException {
        progress.analysed(analysis);
        int shard = analysis.bulletin()
                .map(bulletin -> shards.ofBulletin(bulletin.bulletinId()))
                .orElseGet(() -> shards.ofInput(uri));
        return KV.of(shard, sink.write(Documents.pack(analysis)));
    }

    private Analysis analyse(SourceFile file) {
        try {
            TimedAnalyser ready = analyser == null ? timed() : analyser;
            return ready.apply(file);
        } catch (TimeLimitException e) {
            return rejected(file.uri(), FindingCode.TIME_LIMIT_PASSED, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return rejected(file.uri(), FindingCode.INTERNAL_FAILURE, String.valueOf(e));
        }
    }

    private TimedAnalyser timed() {
        return new TimedAnalyser(source.open(), SECONDS, BYTES_PER_SECOND);
    }

    private static Analysis rejected(String uri, FindingCode code, String message) {
        String id = UUID.nameUUIDFromBytes((code + "\n" + uri).getBytes(StandardCharsets.UTF_8))
                .toString();
        DiagnosticRow row =
                new DiagnosticRow(id, uri, null, code.severity().name(), code.name(), message, null, null, null);
        return new Analysis(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(row));
    }
}
