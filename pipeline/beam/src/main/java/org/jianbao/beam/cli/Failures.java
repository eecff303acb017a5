package org.jianbao.beam.cli;

import java.io.PrintWriter;
import org.jianbao.beam.BuildException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a message that a person can act on, such as {@code 没有输出目录}, and an exit code. */
final class Failures {
    private Failures() {}

    static int usage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("jianbao: " + failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        err.flush();
        return ExitCode.USAGE;
    }

    static int execution(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("jianbao: " + message(failure));
        if (verbose(command)) {
            failure.printStackTrace(err);
        } else if (!(failure instanceof BuildException || failure instanceof java.io.IOException)) {
            err.println("Run again with --verbose to see where it happened.");
        }
        err.flush();
        return ExitCode.SOFTWARE;
    }

    private static boolean verbose(CommandLine command) {
        return command.getCommandSpec().root().userObject() instanceof Jianbao root && root.verbose();
    }

    private static String message(Exception failure) {
        Throwable cause = failure;
        while (!(cause instanceof BuildException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return cause instanceof BuildException && message != null ? message : cause.toString();
    }
}
