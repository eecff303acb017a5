package org.jianbao.beam.analyse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jianbao.analyse.Analysis;
import org.jianbao.beam.publish.DocumentFile;
import org.jianbao.beam.publish.Documents;
import org.jianbao.beam.publish.Reuse;
import org.jianbao.beam.publish.Shards;
import org.jianbao.beam.read.RefusedException;
import org.jianbao.beam.read.SourceReader;
import org.jianbao.decode.SourceFile;
import org.jianbao.finding.FindingCode;
import org.jianbao.row.DiagnosticRow;
import org.jspecify.annotations.Nullable;

/** Turns a batch of uris into packed documents; a file that fails leaves a diagnostic and its neighbours unharmed. */
public final class AnalyseFn extends DoFn<List<String>, KV<Integer, String>> {
    private static final long SECONDS = 120;
    private static final long BYTES_PER_SECOND = 16_384;

    private final AnalyserSource source;
    private final Shards shards;
    private final String work;
    private final Reuse reuse;
    private transient @Nullable TimedAnalyser analyser;

    /**
     * @param work the folder in which the release is made, where the documents wait
     * @param reuse what need not be analysed again
     */
    public AnalyseFn(AnalyserSource source, Shards shards, Path work, Reuse reuse) {
        this.source = source;
        this.work = work.toString();
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
    public void process(@Element List<String> uris, OutputReceiver<KV<Integer, String>> out) throws IOException {
        try (SourceReader reader = new SourceReader();
                DocumentFile file = DocumentFile.create(Path.of(work))) {
            for (String uri : uris) {
                out.output(document(uri, reader, file));
            }
        }
    }

    private KV<Integer, String> document(String uri, SourceReader reader, DocumentFile file) throws IOException {
        SourceFile input;
        try {
            input = reader.read(uri);
        } catch (RefusedException e) {
            return stored(uri, rejected(uri, e.finding().code(), e.finding().message()), file);
        } catch (IOException e) {
            FindingCode code = FindingCode.UNREADABLE_FILE;
            return stored(uri, rejected(uri, code, code.meaning()), file);
        }
        String known = reuse.isEmpty() ? null : reuse.document(uri, input.bytes());
        return known != null
                ? KV.of(shards.ofBulletin(Reuse.bulletinId(known)), known)
                : stored(uri, analyse(input), file);
    }

    private KV<Integer, String> stored(String uri, Analysis analysis, DocumentFile file) throws IOException {
        int shard = analysis.bulletin()
                .map(bulletin -> shards.ofBulletin(bulletin.bulletinId()))
                .orElseGet(() -> shards.ofInput(uri));
        return KV.of(shard, file.write(Documents.pack(analysis)));
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
