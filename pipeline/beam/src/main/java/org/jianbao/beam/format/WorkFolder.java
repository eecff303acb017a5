package org.jianbao.beam.format;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * The folder in which a release is made, 半成品: on any file system that Beam knows and all workers see, so that nothing
 * is asked of a worker's own disk.
 *
 * @param place an absolute path, or a uri such as {@code hdfs://name/output/.江苏}; without a slash at its end
 */
public record WorkFolder(String place) implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int BUFFER = 1 << 16;

    public static WorkFolder of(Path folder) {
        return new WorkFolder(folder.toAbsolutePath().normalize().toString());
    }

    /** A new file, in new folders where there are none; an older one of the name is replaced. */
    public OutputStream create(String name) throws IOException {
        return new BufferedOutputStream(
                Channels.newOutputStream(FileSystems.create(file(name), MimeTypes.BINARY)), BUFFER);
    }

    public InputStream open(String name) throws IOException {
        return new BufferedInputStream(Channels.newInputStream(FileSystems.open(file(name))), BUFFER);
    }

    /** A file to be read at any place. */
    public SeekableByteChannel channel(String name) throws IOException {
        ReadableByteChannel channel = FileSystems.open(file(name));
        if (channel instanceof SeekableByteChannel seekable) {
            return seekable;
        }
        channel.close();
        throw new IOException(place + " is on a file system whose files can only be read from their beginning");
    }

    /** Gives files other names; what has its name already is left alone. */
    void rename(List<String> from, List<String> to) throws IOException {
        FileSystems.rename(
                from.stream().map(this::file).toList(),
                to.stream().map(this::file).toList(),
                StandardMoveOptions.IGNORE_MISSING_FILES);
    }

    private ResourceId file(String name) {
        return FileSystems.matchNewResource(place + "/" + name, false);
    }
}
