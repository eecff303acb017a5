package org.jianbao.beam.publish;

import java.io.Serializable;

/**
 * How the documents are dealt to files: each shard holds a range of bulletin ids, so that the shards one after the other
 * are in the order of the ids, however many there are. The count depends on the number of inputs alone.
 *
 * @param count a power of two
 */
public record Shards(int count) implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int DOCUMENTS = 512;
    private static final int MANY = 1024;
    private static final int MOST_DOCUMENTS = 4096;
    private static final int MOST = 65_536;
    private static final int PREFIX = 2;
    private static final int DIGITS = 8;
    /** 2³² over the golden ratio, by which neighbouring hashes are dealt to shards far apart (Knuth, TAOCP 3, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    /** Shards of about 512 documents: one for a folder of bulletins, 32 for ten thousand; of 4,096 in large archives. */
    public static Shards forInputs(long inputs) {
        int count = 1;
        while (count < MOST && (long) count * (count < MANY ? DOCUMENTS : MOST_DOCUMENTS) < inputs) {
            count *= 2;
        }
        return new Shards(count);
    }

    /** The finest shards there are, for documents that are dealt before the inputs are counted. */
    public static Shards finest() {
        return new Shards(MOST);
    }

    /** The shard among these of a document in one of the {@link #finest()} shards. */
    public int ofFinest(int shard) {
        return (int) ((long) shard * count / MOST);
    }

    /** The shard of a bulletin, from the first digits of its id: {@code b-2a671185…}. */
    public int ofBulletin(String bulletinId) {
        return of(Long.parseLong(bulletinId.substring(PREFIX, PREFIX + DIGITS), 16));
    }

    /** The shard of an input that gave no bulletin. */
    public int ofInput(String sourceUri) {
        return of(Integer.toUnsignedLong(sourceUri.hashCode() * SPREAD));
    }

    private int of(long prefix) {
        return (int) (prefix * count >>> 4 * DIGITS);
    }
}
