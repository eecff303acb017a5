package org.jianbao.beam.run;

/** What runs a pipeline; {@code 一台电脑} or many. */
public enum RunnerName {
    /** Threads of this process. */
    DIRECT("DirectRunner"),
    /** Apache Flink: within this process, or a cluster. */
    FLINK("FlinkRunner"),
    /** Apache Spark: within this process, or a cluster. */
    SPARK("SparkRunner"),
    /** Whichever measures better: for one input no runner at all, {@link #DIRECT} for more. */
    AUTO("DirectRunner");

    private final String runner;

    RunnerName(String runner) {
        this.runner = runner;
    }

    /** The name of Beam's runner. */
    String runner() {
        return runner;
    }
}
