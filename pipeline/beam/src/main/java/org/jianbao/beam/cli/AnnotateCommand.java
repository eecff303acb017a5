package org.jianbao.beam.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jianbao.analyse.TextAnnotator;
import org.jianbao.beam.BuildException;
import org.jianbao.privacy.PersonPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates lines of a file or of standard input: 公示价每度0.5383元 as a price of 0.5383 元 per 度. */
@Command(
        name = "annotate",
        description = "Reads lines of text, writes the figures and names in each as one JSON line.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "A line is plain text, or JSON: {\"id\": …, \"text\": …, \"date\"?: …, \"place\"?: …}.",
            "date is the day from which 去年 is read; place is where 市文明办 belongs.",
            "Text is UTF-8. Offsets count code points. A line that cannot be read gives {\"id\", \"error\"} and exit code 1.",
            "",
            "Examples:",
            "  echo 公示价每度0.5383元 | jianbao annotate",
            "  echo '{\"id\": 7, \"text\": \"去年新增停车位13928个\", \"date\": \"2024-04-16\"}' | jianbao annotate -",
            "  echo 12345热线受理诉求3600件 | jianbao annotate --explain",
            "  jianbao annotate lines.jsonl > annotated.jsonl",
        })
final class AnnotateCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = STANDARD_INPUT,
            description = "The lines to annotate; - or nothing for standard input.")
    private String file = STANDARD_INPUT;

    @Option(
            names = "--explain",
            description = "Adds to each line what was tried: every number with the rule that read it, or why none did.")
    private boolean explain;

    @Option(
            names = "--persons",
            paramLabel = "POLICY",
            defaultValue = "keep",
            description = "What becomes of the names of private persons: keep, pseudonym or drop.")
    private PersonPolicy persons = PersonPolicy.KEEP;

    AnnotateCommand(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return annotate(standardInput);
        }
        try (InputStream in = open(Path.of(file))) {
            return annotate(in);
        }
    }

    private int annotate(InputStream in) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int failures = new LineAnnotator(TextAnnotator.standard(persons), explain, out, err).annotate(in);
        return failures == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static InputStream open(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw new BuildException(path + " is a folder; annotate reads one file of lines");
            }
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw new BuildException("there is no file " + path, e);
        } catch (IOException e) {
            throw new BuildException(path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
