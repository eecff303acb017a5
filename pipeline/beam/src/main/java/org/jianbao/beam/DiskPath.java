package org.jianbao.beam;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The path on a disk of this machine that a name stands for: {@code output/江苏}, {@code file:///data/江苏}. */
public final class DiskPath {
    private static final Pattern URI_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);
    private static final String DISK = "file://";

    private DiskPath() {}

    /** Nothing for a uri of another file system, {@code hdfs://name/江苏}, or of another machine. */
    public static Optional<Path> of(String name) {
        if (!URI_NAME.matcher(name).matches()) {
            return Optional.of(Path.of(name));
        }
        String rest = name.substring(Math.min(DISK.length(), name.length()));
        return name.toLowerCase(Locale.ROOT).startsWith(DISK) && rest.startsWith("/")
                ? Optional.of(Path.of(decoded(name, rest)))
                : Optional.empty();
    }

    /** The path of a {@code file:} uri; whatever else as it is, {@code 简报/*.txt}. */
    public static String plain(String name) {
        return URI_NAME.matcher(name).matches() ? of(name).map(Path::toString).orElse(name) : name;
    }

    /** A path may be escaped as RFC 8089 tells, {@code %E6%B1%9F}, or stand as it is, with blanks and wildcards. */
    private static String decoded(String name, String path) {
        try {
            URI uri = URI.create(name);
            return uri.getRawQuery() == null && uri.getRawFragment() == null ? uri.getPath() : path;
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
