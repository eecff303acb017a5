package org.jianbao.beam.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jianbao.beam.BuildOutcome;
import org.jianbao.beam.BuildRelease;
import org.jianbao.beam.BuildRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jianbao build}: files, folders or globs of bulletins to a release. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Builds a release (Avro, Parquet, CSV) from bulletins.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  jianbao build samples --output output/samples",
            "  jianbao build 2023 2024 'extra/*.txt' --output output/archive",
            "",
            "Reads .txt and .md; whatever cannot be read is listed in the table diagnostics.",
            "A release that stands at DIR is replaced as a whole; any other folder is left alone."
        })
final class BuildCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders (searched through) or globs.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private List<String> inputs;

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "The folder of the release.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    @SuppressWarnings("SystemConsoleNull") // on later JDKs progress is shown in a pipe too
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        boolean terminal = System.console() != null;
        if (terminal) {
            err.println("Reading " + String.join(", ", inputs) + " …");
        }
        BuildOutcome outcome = new BuildRelease().run(new BuildRequest(inputs, output));
        if (outcome.rejected() > 0) {
            err.println(outcome.rejected() + " of " + outcome.inputs()
                    + " inputs gave no bulletin; diagnostics.csv in the release says why.");
        }
        if (outcome.bulletins() == 0) {
            err.println("jianbao: nothing could be read from " + String.join(", ", inputs)
                    + "; give .txt or .md files, or folders that hold them.");
            return 1;
        }
        if (terminal) {
            err.println(outcome.bulletins() + " bulletins, " + outcome.rows().getOrDefault("figures", 0L) + " figures, "
                    + outcome.rows().getOrDefault("mentions", 0L) + " mentions in " + output);
        }
        return 0;
    }
}
