package org.jianbao.beam.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jianbao.beam.BuildException;
import org.junit.jupiter.api.Test;

final class RunnerTest {
    @Test
    void aJarWithoutTheRunnerSaysHowToGetOneThatHasIt() {
        BuildException failure = assertThrows(BuildException.class, () -> Runner.of(RunnerName.FLINK, List.of())
                .pipelineOptions(false));
        String message = String.valueOf(failure.getMessage());
        assertTrue(message.contains("mvn -Pflink package"), message);
        assertTrue(message.contains("pipeline/flink/target/jianbao-flink.jar"), message);
    }

    @Test
    void anUnknownOptionIsNamed() {
        BuildException failure = assertThrows(
                BuildException.class, () -> Runner.of(RunnerName.DIRECT, List.of("jobName=江苏", "noSuchOption=1"))
                        .pipelineOptions(false));
        assertTrue(String.valueOf(failure.getMessage()).contains("noSuchOption"), failure::getMessage);
    }

    @Test
    void optionsReachBeam() {
        assertEquals(
                "江苏",
                Runner.of(RunnerName.AUTO, List.of("jobName=江苏"))
                        .pipelineOptions(false)
                        .getJobName());
    }
}
