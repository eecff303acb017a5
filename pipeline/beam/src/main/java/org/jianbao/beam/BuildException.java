package org.jianbao.beam;

/** A release that could not be built, and why, for the person who asked: {@code output 不是本程序的发布目录}. */
public final class BuildException extends RuntimeException {
    public BuildException(String message) {
        super(message);
    }

    public BuildException(String message, Throwable cause) {
        super(message, cause);
    }
}
