package org.jianbao.beam.read;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists what an argument names: {@code 简报} holds {@code 简报/第15期.txt}, {@code 简报/*.txt} too. A step at a time, so that
 * the workers of a cluster may share the work.
 *
 * @param base the folder against which relative paths are read
 */
record Listing(String base) implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String WILDCARDS = "*?[{";

    /** The argument itself or, of a folder, its files and the folders in it. */
    List<String> parts(String argument) throws IOException {
        if (RemoteFile.isNamed(argument) || !Files.isDirectory(path(argument))) {
            return List.of(argument);
        }
        String prefix = prefix(argument);
        try (Stream<Path> children = Files.list(path(argument))) {
            return children.filter(child -> isVisible(child.getFileName()))
                    .filter(child -> isListed(child) || Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .map(child -> prefix + child.getFileName())
                    .toList();
        }
    }

    /** The files of one of {@link #parts}, where a link within a folder leads into no other folder. */
    List<String> filesOfPart(String part) throws IOException {
        boolean link = !RemoteFile.isNamed(part) && Files.isSymbolicLink(path(part));
        return link ? List.of(part) : files(part);
    }

    /** The files of an argument; a path that does not exist stays, to be reported by its reader. */
    List<String> files(String argument) throws IOException {
        if (RemoteFile.isNamed(argument)) {
            return remote(argument);
        }
        if (Files.isDirectory(path(argument))) {
            return below(argument);
        }
        if (Files.exists(path(argument)) || firstWildcard(argument) == argument.length()) {
            return List.of(argument);
        }
        return glob(argument);
    }

    /** What a file holds: itself, or the entries of an archive. */
    List<String> entries(String uri) {
        return Archive.isNamed(uri) ? ArchiveListing.of(base, uri) : List.of(uri);
    }

    /** One name for all names of the file. */
    String identity(String uri) {
        return InputFile.at(base, uri).identity();
    }

    private List<String> below(String given) {
        String prefix = prefix(given);
        Path folder = path(given);
        return walk(folder)
                .map(folder::relativize)
                .filter(Listing::isVisible)
                .map(file -> prefix + file.toString().replace('\\', '/'))
                .toList();
    }

    private List<String> glob(String pattern) {
        int slash = pattern.substring(0, firstWildcard(pattern)).lastIndexOf('/');
        String given = pattern.substring(0, slash + 1);
        if (!Files.isDirectory(path(given))) {
            return List.of(pattern);
        }
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        Path root = path(given);
        List<String> found = walk(root)
                .map(file -> Path.of(given).resolve(root.relativize(file)))
                .filter(matcher::matches)
                .map(Path::toString)
                .toList();
        return found.isEmpty() ? List.of(pattern) : found;
    }

    private static List<String> remote(String argument) throws IOException {
        if (firstWildcard(argument) == argument.length() && !new RemoteFile(argument).exists()) {
            String prefix = prefix(argument);
            List<String> found = RemoteFile.matching(prefix + "**").stream()
                    .filter(uri -> isVisible(Path.of(uri.substring(prefix.length()))))
                    .toList();
            return found.isEmpty() ? List.of(argument) : found;
        }
        List<String> found = RemoteFile.matching(argument);
        return found.isEmpty() ? List.of(argument) : found;
    }

    private Path path(String uri) {
        return Path.of(base).resolve(uri);
    }

    private static String prefix(String folder) {
        return folder.endsWith("/") ? folder : folder + "/";
    }

    private static int firstWildcard(String pattern) {
        int at = 0;
        while (at < pattern.length() && WILDCARDS.indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean isVisible(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Listing::isListed).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file, or a link: one that leads to a folder or nowhere is not followed, but reported by its reader. */
    private static boolean isListed(Path path) {
        return Files.isRegularFile(path) || Files.isSymbolicLink(path);
    }
}
