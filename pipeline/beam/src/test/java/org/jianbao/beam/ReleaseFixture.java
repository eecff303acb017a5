package org.jianbao.beam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jianbao.beam.analyse.AnalyserSource;
import org.jianbao.beam.describe.Dataset;
import org.jianbao.beam.publish.Partition;
import org.jianbao.beam.publish.Release;
import org.jianbao.beam.publish.ReleaseLayout;
import org.jianbao.beam.run.Runner;
import org.jianbao.beam.validate.Validation;
import org.jspecify.annotations.Nullable;

/** A folder with an archive, 简报 一/, and the releases that tests build of it, each under its name. */
public final class ReleaseFixture {
    private static final Path SAMPLES = Path.of("../../samples");

    private final Path folder;
    private final Path inputs;

    public ReleaseFixture(Path folder) {
        this.folder = folder;
        this.inputs = folder.resolve("简报 一");
    }

    /** A short bulletin whose only figures are in the sentence: 新增停车位320个. */
    public static String bulletin(String sentence) {
        return "兴化市停车难整治见成效\n\n一、增加供给\n兴化市" + sentence + "。\n";
    }

    public Path folder() {
        return folder;
    }

    public Path inputs() {
        return inputs;
    }

    public Path input(String name, String text) throws IOException {
        Path file = inputs.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    /** Copies a bulletin of samples/ into the archive. */
    public Path sample(String name) throws IOException {
        Files.createDirectories(inputs);
        return Files.copy(SAMPLES.resolve(name), inputs.resolve(name));
    }

    public Path release(String name) {
        return folder.resolve(name);
    }

    public Build build(String name) {
        return new Build(name);
    }

    /** The hash of every file of a release, by its path: two releases are the same if these are. */
    public Map<String, String> files(String name) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(release(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(release(name).relativize(file).toString(), Release.hash(file));
            }
        }
        return hashes;
    }

    /** Puts a copy of a release in the place of another, for a fault to be planted in. */
    public void copy(String from, String to) throws IOException {
        if (Files.exists(release(to))) {
            try (Stream<Path> old = Files.walk(release(to))) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        try (Stream<Path> files = Files.walk(release(from))) {
            for (Path file : files.toList()) {
                Files.copy(file, release(to).resolve(release(from).relativize(file)));
            }
        }
    }

    /** What {@code validate} finds wrong in a release; nothing if it is sound. */
    public List<String> violations(String name) throws IOException {
        return Validation.run(release(name)).stream()
                .flatMap(result -> result.violations().stream())
                .map(Object::toString)
                .toList();
    }

    /** A build of the archive, in two batches, checked by Beam, unless it is said otherwise. */
    public final class Build {
        private final String name;
        private List<String> arguments = List.of(inputs.toString());
        private int batches = 2;
        private Dataset dataset = Dataset.unnamed();
        private @Nullable Path previous;
        private @Nullable Path update;
        private Partition partition = Partition.NONE;
        private Runner runner = Runner.direct();
        private boolean checked = true;
        private @Nullable AnalyserSource source;

        private Build(String name) {
            this.name = name;
        }

        public Build of(List<String> inputs) {
            arguments = List.copyOf(inputs);
            return this;
        }

        public Build batches(int number) {
            batches = number;
            return this;
        }

        public Build dataset(Dataset said) {
            dataset = said;
            return this;
        }

        public Build previous(String release) {
            previous = release(release);
            return this;
        }

        public Build update(String release) {
            update = release(release);
            return this;
        }

        public Build by(Partition column) {
            partition = column;
            return this;
        }

        public Build on(Runner chosen) {
            runner = chosen;
            return this;
        }

        public Build unchecked() {
            checked = false;
            return this;
        }

        public Build with(AnalyserSource analyser) {
            source = analyser;
            return this;
        }

        public BuildOutcome run() {
            return run(release(name).toString());
        }

        /** Builds into another place than the folder of the fixture. */
        public BuildOutcome run(String output) {
            ReleaseLayout layout = new ReleaseLayout(partition, false);
            var request =
                    new BuildRequest(arguments, output, batches, dataset, previous, update, layout, runner, checked);
            return (source == null ? new BuildRelease() : new BuildRelease(source)).run(request);
        }
    }
}
