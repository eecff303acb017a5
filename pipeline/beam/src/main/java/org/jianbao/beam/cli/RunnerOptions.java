package org.jianbao.beam.cli;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.beam.run.Runner;
import org.jianbao.beam.run.RunnerName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what runs a build, 本机 or a cluster. */
final class RunnerOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--runner",
            paramLabel = "RUNNER",
            defaultValue = "auto",
            description = {
                "What runs the build: direct, flink, spark or auto. The release is the same, byte for byte.",
                "flink and spark need a jar built with `mvn -Pflink package` or `mvn -Pspark package`."
            })
    private RunnerName name = RunnerName.AUTO;

    @Option(
            names = "--flink-master",
            paramLabel = "HOST:PORT",
            description = "The JobManager of a Flink cluster; without it Flink runs within this process.")
    private @Nullable String flinkMaster;

    @Option(
            names = "--spark-master",
            paramLabel = "URL",
            description = "The master of a Spark cluster, such as spark://host:7077; without it Spark runs within this"
                    + " process, or where spark-submit says.")
    private @Nullable String sparkMaster;

    @Option(
            names = "--runner-option",
            paramLabel = "NAME=VALUE",
            description = "An option of Beam or its runner, such as parallelism=8; may be repeated.")
    private List<String> options = List.of();

    Runner runner() {
        List<String> all = new ArrayList<>(options);
        add(all, RunnerName.FLINK, "flinkMaster", flinkMaster);
        add(all, RunnerName.SPARK, "sparkMaster", sparkMaster);
        return Runner.of(name, all);
    }

    private void add(List<String> all, RunnerName needed, String option, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (name != needed) {
            throw new ParameterException(spec.commandLine(), "the master of a cluster goes with --runner " + needed);
        }
        all.add(option + "=" + value);
    }
}
