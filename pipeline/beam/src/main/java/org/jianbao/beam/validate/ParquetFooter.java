package org.jianbao.beam.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/**
 * Reads the footer of a Parquet file: 多少行, row groups, columns. The file ends with the footer, its length in four bytes,
 * and {@code PAR1} (Apache Parquet format).
 */
final class ParquetFooter {
    private static final String MAGIC = "PAR1";
    private static final int TAIL = 8;

    private ParquetFooter() {}

    /**
     * The footer of a file.
     *
     * @throws IOException if the file cannot be read or is no Parquet file
     */
    static FileMetaData read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer tail = read(channel, channel.size() - TAIL, TAIL);
            int length = tail.getInt();
            byte[] magic = new byte[MAGIC.length()];
            tail.get(magic);
            if (!MAGIC.equals(new String(magic, StandardCharsets.US_ASCII))) {
                throw new IOException("no Parquet file");
            }
            ByteBuffer footer = read(channel, channel.size() - TAIL - length, length);
            byte[] bytes = new byte[length];
            footer.get(bytes);
            return Util.readFileMetaData(new ByteArrayInputStream(bytes));
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        if (from < 0 || length < 0) {
            throw new IOException("no Parquet file");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("ends too early");
            }
        }
        return bytes.flip();
    }
}
