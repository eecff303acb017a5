package org.jianbao.beam.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.beam.BuildException;

/** Runs every check on a release: checksums, schemas, keys, offsets, counts, and that all formats hold the same rows. */
public final class Validation {
    /**
     * What one check found.
     *
     * @param check its name
     * @param promise what it makes sure of
     * @param count how many violations there are
     * @param violations the first of them
     */
    public record Result(String check, String promise, long count, List<Violation> violations) {}

    private static final List<Check> CHECKS = List.of(
            new ChecksumCheck(),
            new SchemaCheck(),
            new KeyCheck(),
            new OffsetCheck(),
            new CountCheck(),
            new FormatCheck(),
            new PartitionCheck());

    private Validation() {}

    /**
     * The result of every check, in their order.
     *
     * @throws BuildException if there is no release in the folder
     */
    public static List<Result> run(Path release) throws IOException {
        if (!Files.exists(release.resolve("SHA256SUMS")) || !Files.isDirectory(release.resolve("csv"))) {
            throw new BuildException(release
                    + " is no release: it has no SHA256SUMS or no csv folder; name the folder that build wrote");
        }
        List<Result> results = new ArrayList<>();
        for (Check check : CHECKS) {
            Report report = new Report(check.name());
            check.check(release, report);
            results.add(new Result(check.name(), check.promise(), report.count(), report.violations()));
        }
        return results;
    }
}
