package org.jianbao.beam.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Turns arguments into files and entries of archives, sorted, each file once: {@code 简报} into {@code 简报/第15期.txt} and
 * {@code 简报/2024.zip!/第16期.docx}.
 */
public final class Inputs {
    private Inputs() {}

    /** The uris to read, which are also paths; a path that does not exist stays, to be reported by its reader. */
    public static List<String> find(List<String> arguments) {
        Map<String, String> byFile = new TreeMap<>();
        for (String argument : arguments) {
            for (String uri : expand(argument)) {
                byFile.merge(real(uri), uri, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return byFile.values().stream()
                .flatMap(uri -> Archive.isNamed(uri) ? ArchiveListing.of(uri).stream() : Stream.of(uri))
                .sorted()
                .toList();
    }

    private static List<String> expand(String argument) {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
            return below(path, argument);
        }
        if (Files.exists(path) || !argument.matches(".*[*?\\[{].*")) {
            return List.of(argument);
        }
        return glob(argument);
    }

    private static List<String> below(Path folder, String given) {
        String prefix = given.endsWith("/") ? given : given + "/";
        return walk(folder)
                .map(file -> folder.relativize(file))
                .filter(Inputs::visible)
                .map(file -> prefix + file.toString().replace('\\', '/'))
                .toList();
    }

    private static List<String> glob(String pattern) {
        int slash = pattern.substring(0, firstWildcard(pattern)).lastIndexOf('/');
        Path root = Path.of(slash < 0 ? "" : pattern.substring(0, slash + 1));
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        if (!Files.isDirectory(root)) {
            return List.of(pattern);
        }
        List<String> found =
                walk(root).filter(matcher::matches).map(Path::toString).toList();
        return found.isEmpty() ? List.of(pattern) : found;
    }

    private static int firstWildcard(String pattern) {
        int at = 0;
        while ("*?[{".indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static boolean visible(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String real(String uri) {
        try {
            return Path.of(uri).toRealPath().toString();
        } catch (IOException e) {
            return Path.of(uri).toAbsolutePath().normalize().toString();
        }
    }
}
