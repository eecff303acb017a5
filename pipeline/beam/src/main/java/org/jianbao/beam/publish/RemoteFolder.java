package org.jianbao.beam.publish;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.jianbao.beam.BuildException;

/**
 * A folder on a file system of Beam's, {@code hdfs://name/江苏}, which may be no more than what names of files begin with.
 *
 * @param uri without a slash at its end
 */
record RemoteFolder(String uri) {
    RemoteFolder {
        uri = uri.replaceFirst("/+$", "");
        if (uri.lastIndexOf('/') <= uri.indexOf("://") + 2) {
            throw new BuildException(uri + " names no folder; give one, as in hdfs://name/output");
        }
    }

    String name() {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    RemoteFolder sibling(String name) {
        return new RemoteFolder(uri.substring(0, uri.lastIndexOf('/') + 1) + name);
    }

    /** Whether neither a file nor a folder with files stands there; of no size is an empty folder. */
    boolean isFree() throws IOException {
        try {
            resource(uri + "/run.json");
            return matching(uri).stream().allMatch(file -> file.sizeBytes() == 0) && names().isEmpty();
        } catch (IllegalArgumentException e) {
            throw new BuildException(
                    uri + " cannot be written to: " + e.getMessage()
                            + "; the jars of Beam's module for its file system must be on the class path",
                    e);
        }
    }

    /** The files in it and in its folders, in order: {@code csv/figures.csv}. */
    List<String> names() throws IOException {
        return matching(uri + "/**").stream()
                .map(file -> file.resourceId().toString().substring(uri.length() + 1))
                .filter(name -> !name.isEmpty() && !name.endsWith("/"))
                .sorted()
                .toList();
    }

    /** Deletes the files, then the folders, where the file system has folders. */
    void delete() throws IOException {
        List<String> names = names();
        FileSystems.delete(
                names.stream().map(name -> resource(uri + "/" + name)).toList());
        if (!matching(uri).isEmpty()) {
            deleteFolders(uri);
        }
    }

    /** Of no matter if it fails: an empty folder is as good as none. */
    private static void deleteFolders(String folder) throws IOException {
        for (MatchResult.Metadata within : matching(folder + "/*")) {
            deleteFolders(within.resourceId().toString());
        }
        try {
            FileSystems.delete(List.of(FileSystems.matchNewResource(folder + "/", true)));
        } catch (IOException e) {
            // it is left, empty
        }
    }

    private static List<MatchResult.Metadata> matching(String pattern) throws IOException {
        MatchResult result = FileSystems.match(pattern);
        return result.status() == MatchResult.Status.NOT_FOUND ? List.of() : result.metadata();
    }

    private static ResourceId resource(String file) {
        return FileSystems.matchNewResource(file, false);
    }
}
