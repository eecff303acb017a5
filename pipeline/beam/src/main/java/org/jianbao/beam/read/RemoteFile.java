package org.jianbao.beam.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jianbao.beam.DiskPath;

/** A file on any file system that Beam knows: {@code hdfs://name/简报/第15期.txt}. */
record RemoteFile(String uri) implements InputFile {
    /** Whether a uri names a file system that is no disk of this machine, as {@code hdfs://} does. */
    static boolean isNamed(String uri) {
        return DiskPath.of(uri).isEmpty();
    }

    /** The uris that match a pattern of the file system; none if there is nothing. */
    static List<String> matching(String pattern) throws IOException {
        MatchResult result = FileSystems.match(pattern);
        return result.status() == MatchResult.Status.NOT_FOUND
                ? List.of()
                : result.metadata().stream()
                        .map(file -> file.resourceId().toString())
                        .toList();
    }

    @Override
    public boolean exists() {
        try {
            return match().status() == MatchResult.Status.OK;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public long size() throws IOException {
        return match().metadata().get(0).sizeBytes();
    }

    @Override
    public byte[] bytes() throws IOException {
        try (InputStream in = Channels.newInputStream(FileSystems.open(resource()))) {
            return in.readAllBytes();
        }
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
        ReadableByteChannel channel = FileSystems.open(resource());
        if (channel instanceof SeekableByteChannel seekable) {
            return seekable;
        }
        channel.close();
        return new SeekableInMemoryByteChannel(bytes());
    }

    @Override
    public String identity() {
        return uri;
    }

    /** HDFS gives a name escaped, {@code 第%2015期.txt}, and opens it so, but finds it only as it is. */
    private MatchResult match() throws IOException {
        MatchResult match = FileSystems.matchResources(List.of(resource())).get(0);
        return match.status() == MatchResult.Status.OK || uri.indexOf('%') < 0 ? match : FileSystems.match(unescaped());
    }

    private String unescaped() {
        URI escaped = URI.create(uri);
        return escaped.getScheme() + "://" + escaped.getAuthority() + escaped.getPath();
    }

    private ResourceId resource() {
        return FileSystems.matchNewResource(uri, false);
    }
}
