package org.jianbao.beam.read;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

    /** The argument itself or, of a folder that can be read, its files and the folders in it. */
    List<String> parts(String argument) {
        if (RemoteFile.isNamed(argument) || !Files.isDirectory(path(argument))) {
            return List.of(argument);
        }
        String prefix = prefix(argument);
        try (Stream<Path> children = Files.list(path(argument))) {
            return children.filter(child -> isVisible(child.getFileName()))
                    .filter(child -> isListed(child) || Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .map(child -> prefix + child.getFileName())
                    .toList();
        } catch (IOException e) {
            return List.of(argument);
        }
    }

    /** The files of one of {@link #parts}, where a link within a folder leads into no other folder. */
    void filesOfPart(String part, Consumer<FoundFile> found) throws IOException {
        if (!RemoteFile.isNamed(part) && Files.isSymbolicLink(path(part))) {
            found.accept(file(part));
        } else {
            files(part, found);
        }
    }

    /** The files of an argument; a path that does not exist stays, to be reported by its reader. */
    void files(String argument, Consumer<FoundFile> found) throws IOException {
        if (RemoteFile.isNamed(argument)) {
            remote(argument).forEach(uri -> found.accept(file(uri)));
        } else if (Files.isDirectory(path(argument))) {
            below(argument, found);
        } else if (Files.exists(path(argument)) || firstWildcard(argument) == argument.length()) {
            found.accept(file(argument));
        } else {
            glob(argument, found);
        }
    }

    /** What a file holds: itself, or the entries of an archive. */
    List<String> entries(String uri) {
        return Archive.isNamed(uri) ? ArchiveListing.of(base, uri) : List.of(uri);
    }

    private FoundFile file(String uri) {
        return new FoundFile(uri, InputFile.at(base, uri).identity());
    }

    private void below(String given, Consumer<FoundFile> found) throws IOException {
        String prefix = prefix(given);
        FolderWalk.walk(path(given), false, entry -> {
            String path = entry.path().toString().replace('\\', '/');
            String uri = path.isEmpty() ? given : prefix + path;
            found.accept(new FoundFile(uri, entry.identity().equals(uri) ? uri : entry.identity()));
        });
    }

    private void glob(String pattern, Consumer<FoundFile> found) throws IOException {
        int slash = pattern.substring(0, firstWildcard(pattern)).lastIndexOf('/');
        Path given = Path.of(pattern.substring(0, slash + 1));
        List<FoundFile> matching = new ArrayList<>();
        if (Files.isDirectory(path(given.toString()))) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            FolderWalk.walk(path(given.toString()), true, entry -> {
                Path uri = given.resolve(entry.path());
                if (matcher.matches(uri)) {
                    matching.add(new FoundFile(uri.toString(), entry.identity()));
                }
            });
        }
        (matching.isEmpty() ? List.of(file(pattern)) : matching).forEach(found);
    }

    private static List<String> remote(String argument) throws IOException {
        boolean named = firstWildcard(argument) == argument.length();
        List<String> found = named ? below(prefix(argument)) : List.of();
        if (found.isEmpty()) {
            found = RemoteFile.matching(argument);
        }
        return found.isEmpty() ? List.of(argument) : found;
    }

    /** Asked for first, as some file systems take the name of a folder for a file's. */
    private static List<String> below(String prefix) throws IOException {
        return RemoteFile.matching(prefix + "**").stream()
                .filter(uri -> isVisible(Path.of(uri.substring(prefix.length()))))
                .toList();
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

    /** A file, or a link: one that leads to a folder or nowhere is not followed, but reported by its reader. */
    private static boolean isListed(Path path) {
        return Files.isRegularFile(path) || Files.isSymbolicLink(path);
    }
}
