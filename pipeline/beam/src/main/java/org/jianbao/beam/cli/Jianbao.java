package org.jianbao.beam.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code jianbao}: {@code build} and {@code annotate}. */
@Command(
        name = "jianbao",
        version = "jianbao 0.1.0",
        mixinStandardHelpOptions = true,
        description = "Turns government bulletins (简报) into open data.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  jianbao build samples --output output/samples",
            "  echo 兴化市新增停车位13928个 | jianbao annotate",
            "",
            "Exit codes: 0 done, 1 nothing could be read or the run failed, 2 wrong usage."
        },
        subcommands = {BuildCommand.class, AnnotateCommand.class})
public final class Jianbao implements Runnable {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandLine.Model.CommandSpec spec;

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                arguments);
        out.flush();
        System.exit(code);
    }

    /** Runs one command line and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Jianbao());
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            String message = failure.getMessage();
            err.println("jianbao: " + (message == null ? failure.toString() : message));
            return 1;
        });
        int code = line.execute(arguments);
        out.flush();
        return code;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say what to do: build or annotate");
    }
}
