package org.jianbao.finding;

/** How much a finding matters. */
public enum Severity {
    /** The input gave no bulletin. */
    ERROR,
    /** The bulletin was read, and something in it is doubtful. */
    WARNING,
    /** Worth knowing, nothing doubtful. */
    INFO
}
