package org.jianbao.beam.format;

/** What tells this program from its older states: {@code 0.1.0} read 第15期 otherwise than 0.2.0 will. */
public final class Program {
    /** The version of the project, as its {@code pom.xml} says. */
    public static final String VERSION = "0.1.0";

    private Program() {}
}
