package org.jianbao.beam.analyse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.beam.sdk.values.KV;
import org.jianbao.analyse.Analysis;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.publish.Reuse;
import org.jianbao.beam.publish.Shards;
import org.jianbao.beam.read.RefusedException;
import org.jianbao.beam.read.SourceReader;
import org.jianbao.beam.transit.DocumentFile;
import org.jianbao.beam.transit.DocumentSink;
import org.jianbao.beam.transit.Documents;
import org.jianbao.beam.transit.PackedDocument;
import org.jianbao.beam.transit.ShuffledDocument;
import org.jianbao.decode.SourceFile;
import org.jianbao.finding.FindingCode;
import org.jianbao.row.DiagnosticRow;
import org.jspecify.annotations.Nullable;

/**
 * Turns uris into packed documents, each with its shard: {@code 简报/第15期.txt}. A file that fails leaves a diagnostic and
 * its neighbours unharmed. Not for several threads.
 */
public final class InputAnalyser implements Closeable {
    private static final long SECONDS = 120;
    private static final long BYTES_PER_SECOND = 16_384;

    private final TimedAnalyser analyser;
    private final Shards shards;
    private final String base;
    private final @Nullable WorkFolder work;
    private final Reuse reuse;
    private final Progress progress;

    /**
     * @param base the folder against which uris are read
     * @param work the folder in which the release is made, where the documents wait; null to let them travel themselves
     * @param reuse what need not be analysed again
     */
    public InputAnalyser(AnalyserSource source, Shards shards, String base, @Nullable WorkFolder work, Reuse reuse) {
        this(source, shards, base, work, reuse, Progress.none());
    }

    InputAnalyser(
            AnalyserSource source,
            Shards shards,
            String base,
            @Nullable WorkFolder work,
            Reuse reuse,
            Progress progress) {
        this.analyser = new TimedAnalyser(source.open(), SECONDS, BYTES_PER_SECOND);
        this.shards = shards;
        this.base = base;
        this.work = work;
        this.reuse = reuse;
        this.progress = progress;
    }

    /** Analyses a batch, whose documents wait in one file. */
    public void analyse(List<String> uris, Consumer<KV<Integer, ShuffledDocument>> out) throws IOException {
        try (SourceReader reader = new SourceReader(base);
                DocumentSink sink = work == null ? DocumentSink.shuffle() : DocumentFile.create(work)) {
            for (String uri : uris) {
                out.accept(document(uri, reader, sink));
            }
        }
    }

    @Override
    public void close() {
        analyser.close();
    }

    private KV<Integer, ShuffledDocument> document(String uri, SourceReader reader, DocumentSink sink)
            throws IOException {
        SourceFile input;
        try {
            input = reader.read(uri);
        } catch (RefusedException e) {
            return written(rejected(uri, e.finding().code(), e.finding().message()), sink);
        } catch (IOException e) {
            FindingCode code = FindingCode.UNREADABLE_FILE;
            return written(rejected(uri, code, code.meaning()), sink);
        }
        ShuffledDocument known = reuse.isEmpty() ? null : reuse.document(uri, input.bytes());
        if (known != null) {
            progress.reused();
            return KV.of(shards.ofBulletin(Reuse.bulletinId(known)), known);
        }
        return written(analyse(input), sink);
    }

    /** An analysis and its rows, packed. */
    private record Packed(String uri, Analysis analysis, PackedDocument document) {
        static Packed of(String uri, Analysis analysis) {
            return new Packed(uri, analysis, Documents.pack(analysis));
        }
    }

    private KV<Integer, ShuffledDocument> written(Packed packed, DocumentSink sink) throws IOException {
        progress.analysed(packed.analysis());
        int shard = packed.analysis()
                .bulletin()
                .map(bulletin -> shards.ofBulletin(bulletin.bulletinId()))
                .orElseGet(() -> shards.ofInput(packed.uri()));
        return KV.of(shard, sink.write(packed.document()));
    }

    private Packed analyse(SourceFile file) {
        try {
            return Packed.of(file.uri(), analyser.apply(file));
        } catch (TimeLimitException e) {
            return rejected(file.uri(), FindingCode.TIME_LIMIT_PASSED, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return rejected(file.uri(), FindingCode.INTERNAL_FAILURE, String.valueOf(e));
        }
    }

    private static Packed rejected(String uri, FindingCode code, String message) {
        String id = UUID.nameUUIDFromBytes((code + "\n" + uri).getBytes(StandardCharsets.UTF_8))
                .toString();
        DiagnosticRow row =
                new DiagnosticRow(id, uri, null, code.severity().name(), code.name(), message, null, null, null);
        List<DiagnosticRow> rows = List.of(row);
        return Packed.of(
                uri, new Analysis(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), rows));
    }
}
