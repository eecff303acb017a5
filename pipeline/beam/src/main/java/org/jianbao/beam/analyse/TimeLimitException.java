package org.jianbao.beam.analyse;

/** A file that took longer than it may: 反复回溯 without end, it would have stopped all files behind it. */
public final class TimeLimitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TimeLimitException(long seconds) {
        super("It was given " + seconds + " seconds.");
    }
}
