package org.jianbao.beam.transit;

import com.github.luben.zstd.Zstd;
import java.nio.ByteBuffer;

/**
 * The rows of one input as they wait between stages: compressed, since the rows of 一期简报 repeat its sentences.
 *
 * @param bytes the length of the rows, then the rows, compressed
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record PackedDocument(String order, byte[] bytes) implements ShuffledDocument {
    private static final PackedDocument NONE = new PackedDocument("", new byte[0]);
    private static final int LEVEL = 1;

    static PackedDocument of(String order, byte[] rows) {
        byte[] packed = Zstd.compress(rows, LEVEL);
        byte[] bytes = ByteBuffer.allocate(Integer.BYTES + packed.length)
                .putInt(rows.length)
                .put(packed)
                .array();
        return new PackedDocument(order, bytes);
    }

    /** No document, which opens a shard that may get none. */
    public static PackedDocument none() {
        return NONE;
    }

    public boolean isNone() {
        return bytes.length == 0;
    }

    /** The rows as they were before. */
    static byte[] unpacked(byte[] bytes) {
        byte[] rows = new byte[ByteBuffer.wrap(bytes).getInt()];
        Zstd.decompressByteArray(rows, 0, rows.length, bytes, Integer.BYTES, bytes.length - Integer.BYTES);
        return rows;
    }
}
