package org.jianbao.beam.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.PipelineRunnerRegistrar;
import org.jianbao.beam.BuildException;

/**
 * A runner and how it is told to run: {@code FLINK} with {@code flinkMaster=集群:8081}.
 *
 * @param name what runs the pipeline
 * @param options options of Beam and its runner, as {@code name=value}
 * @param distributed whether workers share the listing, and documents travel between them
 */
public record Runner(RunnerName name, List<String> options, boolean distributed) {
    public Runner {
        options = List.copyOf(options);
    }

    /** Beam's direct runner, at any size. */
    public static Runner direct() {
        return of(RunnerName.DIRECT, List.of());
    }

    /** Whatever is fastest at the size of the build. */
    public static Runner auto() {
        return of(RunnerName.AUTO, List.of());
    }

    /** Whether the user leaves it to the program how to build. */
    public boolean isFree() {
        return name == RunnerName.AUTO && options.isEmpty();
    }

    public static Runner of(RunnerName name, List<String> options) {
        return new Runner(name, options, name == RunnerName.FLINK || name == RunnerName.SPARK);
    }

    /**
     * Options for a pipeline; a {@link BuildException} says what to do if the runner is not in the jar or does not know
     * an option.
     *
     * @param checked whether the direct runner checks that no stage changes its input
     */
    public PipelineOptions pipelineOptions(boolean checked) {
        requireRunner();
        List<String> arguments = new ArrayList<>(List.of("--runner=" + name.runner()));
        options.forEach(option -> arguments.add("--" + option));
        try {
            PipelineOptions made = PipelineOptionsFactory.fromArgs(arguments.toArray(String[]::new))
                    .create();
            if (!distributed || name == RunnerName.DIRECT) {
                DirectOptions direct = made.as(DirectOptions.class);
                direct.setEnforceImmutability(checked);
                direct.setEnforceEncodability(checked);
            }
            return made;
        } catch (IllegalArgumentException e) {
            throw new BuildException("the runner does not take " + options + ": " + e.getMessage(), e);
        }
    }

    private void requireRunner() {
        for (PipelineRunnerRegistrar registrar : ServiceLoader.load(PipelineRunnerRegistrar.class)) {
            for (var runner : registrar.getPipelineRunners()) {
                if (runner.getSimpleName().equals(name.runner())) {
                    return;
                }
            }
        }
        String module = name.name().toLowerCase(Locale.ROOT);
        throw new BuildException("this jar holds no " + name.runner() + "; `mvn -P" + module
                + " package` builds one that does: pipeline/" + module + "/target/jianbao-" + module + ".jar");
    }
}
