package org.jianbao.beam.publish;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianbao.beam.BuildException;
import org.jianbao.beam.format.WorkFolder;

/** The name a release stands under: {@code output/江苏} holds the old release, then the new one, never half of one. */
final class Place implements ReleasePlace {
    /** What {@code run.json} of every release says it is. */
    static final String FORMAT = "jianbao-release/1";

    private static final String OLD = "-old";
    private final Path output;
    private final Renaming renaming;

    Place(Path output, Renaming renaming) {
        this.output = output.toAbsolutePath().normalize();
        this.renaming = renaming;
    }

    /** Gives the folder at one path another name: {@code 江苏} becomes {@code .江苏.jianbao-17-1-old}. */
    interface Renaming {
        void rename(Path from, Path to) throws IOException;
    }

    /** Refuses whatever is neither a release, nor an empty folder, nor free. */
    @Override
    public void check() throws IOException {
        boolean free = !Files.exists(output, LinkOption.NOFOLLOW_LINKS);
        if (!free && !empty(output) && !release(output)) {
            throw new BuildException(
                    output + " is neither a release of Jianbao nor an empty folder; nothing was changed");
        }
    }

    /** Puts back the release that a dead run had moved away, then clears what dead runs left. */
    @Override
    public void recover() throws IOException {
        List<Path> leftovers = leftovers();
        if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            Optional<Path> old = newest(leftovers);
            if (old.isPresent()) {
                renaming.rename(old.get(), output);
                leftovers.remove(old.get());
            }
        }
        for (Path leftover : leftovers) {
            delete(leftover);
        }
    }

    /** A new folder beside the name, marked with this process, readable by all. */
    @Override
    public Path open() throws IOException {
        Path parent = output.resolveSibling("");
        Files.createDirectories(parent);
        Path work = Files.createTempDirectory(
                parent, prefix() + ProcessHandle.current().pid() + "-");
        if (Files.getFileAttributeView(work, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(work, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return work;
    }

    /** Puts the new release under the name; if that fails, the old one stands there again. */
    @Override
    public void replace(Path work) throws IOException {
        if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            renaming.rename(work, output);
            return;
        }
        Path old = work.resolveSibling(work.getFileName() + OLD);
        renaming.rename(output, old);
        try {
            renaming.rename(work, output);
        } catch (IOException | RuntimeException e) {
            putBack(old, e);
            throw e;
        }
        delete(old);
    }

    @Override
    public WorkFolder shared(Path work) {
        return WorkFolder.of(work);
    }

    @Override
    public void fetch(Path work) {}

    @Override
    public void discard(Path work) throws IOException {
        delete(work);
    }

    private void putBack(Path old, Exception cause) {
        try {
            renaming.rename(old, output);
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(new IOException("the old release is kept in " + old, e));
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<Path> leftovers() throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(prefix()) + "([0-9]{1,18})-[0-9]+(?:" + OLD + ")?");
        List<Path> dead = new ArrayList<>();
        Path parent = output.resolveSibling("");
        if (Files.isDirectory(parent)) {
            try (Stream<Path> siblings = Files.list(parent)) {
                for (Path sibling : siblings.sorted().toList()) {
                    Matcher matcher = name.matcher(String.valueOf(sibling.getFileName()));
                    if (matcher.matches() && !live(Long.parseLong(matcher.group(1)))) {
                        dead.add(sibling);
                    }
                }
            }
        }
        return dead;
    }

    private static boolean live(long process) {
        return ProcessHandle.of(process).isPresent();
    }

    private static Optional<Path> newest(List<Path> leftovers) throws IOException {
        Optional<Path> newest = Optional.empty();
        FileTime latest = FileTime.fromMillis(Long.MIN_VALUE);
        for (Path leftover : leftovers) {
            if (leftover.toString().endsWith(OLD) && release(leftover)) {
                FileTime time = Files.getLastModifiedTime(leftover);
                if (time.compareTo(latest) > 0) {
                    latest = time;
                    newest = Optional.of(leftover);
                }
            }
        }
        return newest;
    }

    private String prefix() {
        return "." + output.getFileName() + ".jianbao-";
    }

    private static boolean release(Path folder) throws IOException {
        Path run = folder.resolve("run.json");
        if (!Files.isRegularFile(run)) {
            return false;
        }
        try {
            var content = new ObjectMapper().readTree(Files.readAllBytes(run));
            return content.path("format").asText().equals(FORMAT);
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
