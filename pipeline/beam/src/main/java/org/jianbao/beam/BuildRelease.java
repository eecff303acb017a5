package org.jianbao.beam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jianbao.analyse.Analysis;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.beam.analyse.AnalyserSource;
import org.jianbao.beam.describe.DescribeRelease;
import org.jianbao.beam.extract.DocumentExtractor;
import org.jianbao.beam.extract.TextExtractor;
import org.jianbao.beam.format.ExcelCsv;
import org.jianbao.beam.publish.Checksums;
import org.jianbao.beam.publish.Release;
import org.jianbao.beam.run.Background;
import org.jianbao.decode.SourceFile;
import org.jianbao.finding.FindingCode;
import org.jianbao.privacy.PersonPolicy;
import org.jianbao.privacy.PrivacyPolicy;

/** Builds a release from inputs: {@code 简报/} in, {@code output/江苏} out. */
public final class BuildRelease {
    private final AnalyserSource source;
    private final String mask;

    public BuildRelease() {
        this(PrivacyPolicy.standard());
    }

    /** Builds releases that hold no more than {@code privacy} allows. */
    public BuildRelease(PrivacyPolicy privacy) {
        this(
                source(privacy.persons(), privacy.allowClassified()),
                privacy.persons() == PersonPolicy.KEEP ? "" : " persons " + privacy.persons());
    }

    public BuildRelease(AnalyserSource source) {
        this(source, "");
    }

    private BuildRelease(AnalyserSource source, String mask) {
        this.source = source;
        this.mask = mask;
    }

    /** One analyser a policy for all threads of a machine, as its lexicons fill memory. */
    private static final class Shared {
        static final Map<PrivacyPolicy, Function<SourceFile, Analysis>> ANALYSERS = new ConcurrentHashMap<>();
    }

    private static AnalyserSource source(PersonPolicy persons, boolean allowClassified) {
        return () ->
                Shared.ANALYSERS.computeIfAbsent(new PrivacyPolicy(persons, allowClassified), BuildRelease::analyser);
    }

    private static Function<SourceFile, Analysis> analyser(PrivacyPolicy privacy) {
        BulletinAnalyser analyser = BulletinAnalyser.standard(privacy);
        TextExtractor extractor = new DocumentExtractor();
        return file -> analyser.analyse(file, extractor::extract);
    }

    /** Builds the release and replaces what stood at its name; throws a {@link BuildException} if it cannot. */
    public BuildOutcome run(BuildRequest request) {
        if (!request.runner().distributed()) {
            // Lexicons are read while Beam is started; what fails here fails again, and is told, in the stage that
            // opens the analyser.
            Background.begin("load", source::open);
        }
        BuildTables tables = new BuildTables(source, request);
        try {
            Release release = new Release(request.output(), mask);
            release.check();
            Path work = release.open();
            try {
                tables.write(release.tables(work, request.runner().distributed()));
                release.complete(
                        work,
                        request.layout().partition(),
                        (folder, checksums, rows) -> describe(request, folder, checksums, rows));
                BuildOutcome outcome = outcome(work);
                release.publish(work);
                return outcome;
            } finally {
                release.discard(work);
            }
        } catch (IOException e) {
            throw new BuildException("the release could not be written: " + e, e);
        }
    }

    private static void describe(BuildRequest request, Path folder, Checksums checksums, Map<String, Long> rows)
            throws IOException {
        if (request.layout().excel()) {
            ExcelCsv.write(folder);
        }
        DescribeRelease.write(
                checksums, folder, request.dataset(), request.layout().partition(), request.previous(), rows);
    }

    private static BuildOutcome outcome(Path release) throws IOException {
        JsonNode run = new ObjectMapper().readTree(release.resolve("run.json").toFile());
        Map<String, Long> rows = counts(run.path("rows"));
        Map<String, Long> diagnostics = counts(run.path("diagnostics"));
        int bulletins = rows.getOrDefault("bulletins", 0L).intValue();
        int rejected = run.path("rejected").asInt();
        int duplicates = diagnostics
                .getOrDefault(FindingCode.DUPLICATE_CONTENT.name(), 0L)
                .intValue();
        return new BuildOutcome(bulletins + rejected + duplicates, bulletins, rejected, rows, diagnostics);
    }

    private static Map<String, Long> counts(JsonNode node) {
        Map<String, Long> counts = new TreeMap<>();
        node.fields()
                .forEachRemaining(
                        entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
        return counts;
    }
}
