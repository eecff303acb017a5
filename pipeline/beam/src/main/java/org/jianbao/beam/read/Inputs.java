package org.jianbao.beam.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns arguments into files and entries of archives, sorted, each file once: {@code 简报} into {@code 简报/第15期.txt} and
 * {@code 简报/2024.zip!/第16期.docx}.
 */
public final class Inputs {
    private Inputs() {}

    /** The uris to read, which are also paths; a path that does not exist stays, to be reported by its reader. */
    public static List<String> find(List<String> arguments) throws IOException {
        Listing listing = new Listing("");
        Map<String, String> byFile = new HashMap<>();
        for (String argument : arguments) {
            listing.files(argument, file -> byFile.merge(file.identity(), file.uri(), Inputs::first));
        }
        return byFile.values().stream()
                .flatMap(uri -> listing.entries(uri).stream())
                .sorted()
                .toList();
    }

    /** Whether an argument names a file system of Beam's, {@code hdfs://name/简报}, which Beam must be told of first. */
    public static boolean isRemote(String argument) {
        return RemoteFile.isNamed(argument);
    }

    /** The name under which a file that was named twice is read. */
    static String first(String uri, String other) {
        return uri.compareTo(other) <= 0 ? uri : other;
    }
}
