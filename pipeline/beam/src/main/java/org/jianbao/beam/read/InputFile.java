package org.jianbao.beam.read;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** A file of bulletins: {@code 简报/第15期.txt} on a disk, or {@code hdfs://name/简报/第15期.txt}. */
interface InputFile {
    /** @param base the folder against which a relative path is read; of no matter to other uris */
    static InputFile at(String base, String uri) {
        return RemoteFile.isNamed(uri) ? new RemoteFile(uri) : LocalFile.at(base, uri);
    }

    /** Whether it is there, and a file. */
    boolean exists();

    long size() throws IOException;

    byte[] bytes() throws IOException;

    SeekableByteChannel channel() throws IOException;

    /** One name for all names of the file. */
    String identity();
}
