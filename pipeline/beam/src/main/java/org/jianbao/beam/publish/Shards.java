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
    private static final int MOST = 1024;
    private static final int PREFIX = 2;
    private static final int DIGITS = 8;

    /** Shards of about 512 documents: one for a folder of bulletins, 32 for ten thousand. */
    public static Shards forInputs(int inputs) {
        int count = 1;
        while (count < MOST && (long) count * DOCUMENTS < inputs) {
            count *= 2;
        }
        return new Shards(count);
    }

    /** The shard of a bulletin, from the first digits of its id: {@code b-2a671185…}. */
    public int ofBulletin(String bulletinId) {
        long prefix = Long.parseLong(bulletinId.substring(PREFIX, PREFIX + DIGITS), 16);
        return (int) (prefix * count >>> 4 * DIGITS);
    }

    /** The shard of an input that gave no bulletin. */
    public int ofInput(String sourceUri) {
        return Math.floorMod(sourceUri.hashCode(), count);
    }
}
