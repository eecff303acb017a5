package org.jianbao.beam.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jianbao.beam.BuildOutcome;
import org.jianbao.beam.BuildRelease;
import org.jianbao.beam.BuildRequest;
import org.jianbao.beam.describe.Dataset;
import org.jianbao.beam.publish.Partition;
import org.jianbao.beam.publish.ReleaseLayout;
import org.jianbao.privacy.PersonPolicy;
import org.jianbao.privacy.PrivacyPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds a release from the inputs that were named: {@code 简报/} into {@code output/江苏}. */
@Command(
        name = "build",
        description = "Reads bulletins and writes a release: every table as CSV, Parquet and Avro.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  jianbao build samples --output output/samples",
            "  jianbao build 简报/ 第15期.txt 'archive/*.txt' --output output/江苏",
            "  jianbao build 简报/ --dataset dataset.yaml --previous output/江苏-2023 --output output/江苏-2024",
            "",
            "A release that stands at DIR is replaced as a whole; a folder that is no release is left alone.",
            "Inputs that give no bulletin are listed in csv/diagnostics.csv with the reason.",
        })
final class BuildCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders or globs of bulletins.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder of the release, or the uri of one that is not there yet, such as"
                    + " hdfs://name/output/2024 or s3://bucket/2024, if Beam's module for it is on the class path.")
    private String output = "";

    @Option(
            names = "--dataset",
            paramLabel = "FILE",
            converter = DiskPathConverter.class,
            description = "A YAML file with name, title, description, version, date, licence, publisher, homepage,"
                    + " citation, keywords of the dataset; all may be left out.")
    private @Nullable Path dataset;

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            converter = DiskPathConverter.class,
            description = "An earlier release; CHANGELOG.md says what has changed since.")
    private @Nullable Path previous;

    @Option(
            names = "--update",
            paramLabel = "DIR",
            converter = DiskPathConverter.class,
            description = "An earlier release, which may be the one that is replaced: inputs whose bytes it already"
                    + " tells are not analysed again. The bytes are those of a whole build.")
    private @Nullable Path update;

    @Option(
            names = "--partition-by",
            paramLabel = "COLUMN",
            converter = PartitionConverter.class,
            description = "Lay the Parquet files of bulletins and their rows into folders by issue_year or issuer_code,"
                    + " as Hive names them.")
    private Partition partition = Partition.NONE;

    @Option(
            names = "--csv-excel",
            description =
                    "Also write csv-excel/, which opens in Excel with a double click: for looking, not for loading.")
    private boolean excel;

    @Option(
            names = "--persons",
            paramLabel = "POLICY",
            defaultValue = "keep",
            description = {
                "What becomes of the names of private persons: keep, pseudonym or drop.",
                "Who is named with a public office is named in every case."
            })
    private PersonPolicy persons = PersonPolicy.KEEP;

    @Option(names = "--allow-classified", description = "Read documents marked 绝密, 机密 or 秘密, which are refused else.")
    private boolean allowClassified;

    @Mixin
    private final RunnerOptions where = new RunnerOptions();

    @Override
    public Integer call() throws IOException {
        Progress progress = Progress.on(spec.commandLine().getErr());
        progress.say("Reading " + String.join(" ", inputs) + " …");
        Dataset described = dataset == null ? Dataset.unnamed() : Dataset.read(dataset);
        PrivacyPolicy privacy = new PrivacyPolicy(persons, allowClassified);
        if (update != null && persons != PersonPolicy.KEEP) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--update takes rows over as they were; with --persons build the whole release");
        }
        ReleaseLayout layout = new ReleaseLayout(partition, excel);
        BuildOutcome outcome = new BuildRelease(privacy)
                .run(new BuildRequest(inputs, output, 0, described, previous, update, layout, where.runner(), false));
        report(outcome, progress);
        return outcome.bulletins() > 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void report(BuildOutcome outcome, Progress progress) {
        outcome.rows().forEach((table, rows) -> progress.say(String.format("%,10d %s", rows, table)));
        PrintWriter err = spec.commandLine().getErr();
        if (outcome.rejected() > 0) {
            err.printf(
                    "jianbao: %d of %d inputs gave no bulletin; %s says why%n",
                    outcome.rejected(), outcome.inputs(), output + "/csv/diagnostics.csv");
        }
        if (outcome.bulletins() == 0) {
            err.println("jianbao: the release holds no bulletin");
        }
        progress.say("The release is in " + output);
        err.flush();
    }
}
