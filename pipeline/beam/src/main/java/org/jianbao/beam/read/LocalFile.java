package org.jianbao.beam.read;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on a disk, which on a cluster is one that all workers see: {@code 简报/第15期.txt}. */
record LocalFile(Path path) implements InputFile {
    static LocalFile at(String base, String uri) {
        return new LocalFile(Path.of(base).resolve(uri));
    }

    @Override
    public boolean exists() {
        return Files.isRegularFile(path);
    }

    @Override
    public long size() throws IOException {
        return Files.size(path);
    }

    @Override
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(path);
    }

    @Override
    public SeekableByteChannel channel() throws IOException {
        return FileChannel.open(path);
    }

    @Override
    public String identity() {
        try {
            return (exists() ? path.toRealPath() : path.toAbsolutePath().normalize()).toString();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize().toString();
        }
    }
}
