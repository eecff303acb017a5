package org.jianbao.beam.analyse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.jianbao.analyse.Analysis;
import org.jianbao.beam.publish.Documents;
import org.jianbao.beam.publish.Shards;
import org.jianbao.beam.read.RefusedException;
import org.jianbao.beam.read.SourceReader;
import org.jianbao.decode.SourceFile;
import org.jianbao.finding.FindingCode;
import org.jianbao.row.DiagnosticRow;
import org.jspecify.annotations.Nullable;

/** Turns a batch of uris into packed documents; a file that fails leaves a diagnostic and its neighbours unharmed. */
public final class AnalyseFn extends DoFn<List<String>, KV<Integer, byte[]>> {
    private final AnalyserSource source;
    private final Shards shards;
    private transient @Nullable Function<SourceFile, Analysis> analyser;

    public AnalyseFn(AnalyserSource source, Shards shards) {
        this.source = source;
        this.shards = shards;
    }

    @Setup
    public void open() {
        analyser = source.open();
    }

    @ProcessElement
    public void process(@Element List<String> uris, OutputReceiver<KV<Integer, byte[]>> out) {
        try (SourceReader reader = new SourceReader()) {
            for (String uri : uris) {
                Analysis analysis = analyse(reader, uri);
                int shard = analysis.bulletin()
                        .map(bulletin -> shards.ofBulletin(bulletin.bulletinId()))
                        .orElseGet(() -> shards.ofInput(uri));
                out.output(KV.of(shard, Documents.pack(analysis)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an archive could not be closed", e);
        }
    }

    private Analysis analyse(SourceReader reader, String uri) {
        SourceFile file;
        try {
            file = reader.read(uri);
        } catch (RefusedException e) {
            return rejected(uri, e.finding().code(), e.finding().message());
        } catch (IOException e) {
            return rejected(uri, FindingCode.UNREADABLE_FILE, FindingCode.UNREADABLE_FILE.meaning());
        }
        try {
            Function<SourceFile, Analysis> ready = analyser == null ? source.open() : analyser;
            return ready.apply(file);
        } catch (RuntimeException e) {
            return rejected(uri, FindingCode.INTERNAL_FAILURE, String.valueOf(e));
        }
    }

    private static Analysis rejected(String uri, FindingCode code, String message) {
        String id = UUID.nameUUIDFromBytes((code + "\n" + uri).getBytes(StandardCharsets.UTF_8))
                .toString();
        DiagnosticRow row =
                new DiagnosticRow(id, uri, null, code.severity().name(), code.name(), message, null, null, null);
        return new Analysis(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(row));
    }
}
