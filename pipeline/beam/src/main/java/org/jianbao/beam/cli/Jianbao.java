package org.jianbao.beam.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jianbao.beam.run.Background;
import org.jianbao.language.hanlp.HanlpTokenizer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Turns a command line into a run: {@code build 简报/ --output output/江苏} into a release. */
@Command(
        name = "jianbao",
        description = "Turns government bulletins (简报) into tables of articles, figures and names.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  jianbao build samples --output output/samples",
            "  echo 兴化市新增停车位13928个 | jianbao annotate",
            "",
            "Exit codes: 0 done, 1 nothing could be read or the run failed, 2 wrong usage.",
        })
public final class Jianbao implements Runnable {
    private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";
    private static final String VERBOSE = "--verbose";

    /** The commands that read texts. */
    private static final Set<String> READING = Set.of("build", "annotate");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = VERBOSE,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show the log, and where in the program a failure happened.")
    private boolean verbose;

    public static void main(String[] arguments) {
        boolean logged = Arrays.asList(arguments).contains(VERBOSE);
        System.setProperty(LOG_LEVEL, logged ? "info" : "off");
        if (arguments.length > 0 && READING.contains(arguments[0])) {
            // Read while the command line is understood; what fails here fails again, and is told, where it is asked
            // for.
            Background.begin("load", HanlpTokenizer::standard);
        }
        CommandLine commands = commandLine(new FileInputStream(FileDescriptor.in))
                .setOut(writer(FileDescriptor.out))
                .setErr(writer(FileDescriptor.err));
        int code = run(commands, arguments);
        commands.getOut().flush();
        commands.getErr().flush();
        System.exit(code);
    }

    /** The commands, of which {@code annotate -} reads {@code in}. */
    static CommandLine commandLine(InputStream in) {
        CommandLine commands = new CommandLine(new Jianbao());
        commands.addSubcommand(new BuildCommand())
                .addSubcommand(new AnnotateCommand(in))
                .addSubcommand(new EvaluateCommand())
                .addSubcommand(new ValidateCommand());
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler(Failures::usage);
        commands.setExecutionExceptionHandler(Failures::execution);
        return commands;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: build, annotate, evaluate or validate");
    }

    /** Whether the user wants to see where a failure happened. */
    boolean verbose() {
        return verbose;
    }

    private static int run(CommandLine commands, String[] arguments) {
        try {
            return commands.execute(arguments);
        } catch (OutOfMemoryError e) {
            commands.getErr()
                    .println("jianbao: not enough memory; set JIANBAO_JAVA_OPTIONS=-Xmx4g (or more) and run again");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
