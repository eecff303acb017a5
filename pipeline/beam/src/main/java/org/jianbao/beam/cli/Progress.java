package org.jianbao.beam.cli;

import java.io.PrintWriter;

/** Tells a person at a terminal what is going on, {@code 读取 samples …}, and keeps silent in a pipe. */
record Progress(PrintWriter err, boolean terminal) {
    /** The property by which the launcher says whether standard error is a terminal. */
    private static final String TERMINAL = "jianbao.terminal";

    static Progress on(PrintWriter err) {
        return new Progress(err, Boolean.getBoolean(TERMINAL));
    }

    void say(String message) {
        if (terminal) {
            err.println(message);
            err.flush();
        }
    }
}
