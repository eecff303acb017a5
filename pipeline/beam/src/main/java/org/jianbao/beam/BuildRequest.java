package org.jianbao.beam;

import java.nio.file.Path;
import java.util.List;
import org.jianbao.beam.describe.Dataset;
import org.jianbao.beam.publish.ReleaseLayout;
import org.jianbao.beam.run.Runner;
import org.jspecify.annotations.Nullable;

/**
 * What to build: {@code [简报/, 第15期.txt]} into {@code output/江苏}.
 *
 * @param inputs files, folders and globs as the user gave them; their order does not matter
 * @param output the folder of the release, replaced as a whole; or the uri of one that is not there yet
 * @param batches into how many batches the inputs are dealt; 0 for one a processor; the bytes do not depend on it
 * @param dataset what the publisher says of the dataset
 * @param previous an earlier release to tell the changes against; null for none
 * @param update an earlier release whose rows are taken over for inputs that have not changed; null for none
 * @param layout how the files of the release are laid out
 * @param runner what runs the build; the bytes do not depend on it
 * @param checked whether Beam also checks that no stage changes its input, as tests do
 */
public record BuildRequest(
        List<String> inputs,
        String output,
        int batches,
        Dataset dataset,
        @Nullable Path previous,
        @Nullable Path update,
        ReleaseLayout layout,
        Runner runner,
        boolean checked) {
    public BuildRequest {
        inputs = inputs.stream().map(DiskPath::plain).toList();
    }

    public BuildRequest(
            List<String> inputs,
            Path output,
            int batches,
            Dataset dataset,
            @Nullable Path previous,
            @Nullable Path update,
            boolean checked) {
        this(
                inputs,
                output.toString(),
                batches,
                dataset,
                previous,
                update,
                ReleaseLayout.standard(),
                Runner.direct(),
                checked);
    }

    public BuildRequest(List<String> inputs, Path output) {
        this(inputs, output, 0, Dataset.unnamed(), null, null, false);
    }
}
