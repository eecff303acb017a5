package org.jianbao.beam.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jianbao.beam.validate.Validation;
import org.jianbao.beam.validate.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a release: {@code output/江苏} into a line for each promise that it keeps or breaks. */
@Command(
        name = "validate",
        description = "Checks a release: checksums, schemas, keys, offsets, counts, and that its formats agree.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  jianbao validate output/samples",
            "  jianbao validate --json output/samples",
            "",
            "Exit codes: 0 all promises are kept, 1 some are broken or there is no release, 2 wrong usage.",
        })
final class ValidateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", converter = DiskPathConverter.class, description = "The folder of a release.")
    @SuppressWarnings("NullAway.Init") // picocli requires it
    private Path release;

    @Option(names = "--json", description = "Print JSON instead of a list.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<Validation.Result> results = Validation.run(release);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(results));
        } else {
            results.forEach(result -> print(result, out));
        }
        out.flush();
        return results.stream().allMatch(result -> result.count() == 0) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static void print(Validation.Result result, PrintWriter out) {
        out.printf("%-7s %-10s %s%n", result.count() == 0 ? "ok" : "broken", result.check(), result.promise());
        for (Violation violation : result.violations()) {
            out.println("        " + violation.place() + ": " + violation.message());
        }
        long more = result.count() - result.violations().size();
        if (more > 0) {
            out.println("        and " + more + " more");
        }
    }
}
