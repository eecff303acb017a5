package org.jianbao.beam.page;

import java.util.Arrays;

/**
 * A row as it lies in a block of an Avro file: 兴化市 is 9 bytes and their number. Its cells are found by an {@link
 * AvroCells}.
 *
 * @param block the rows of a block, of which this is one
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record AvroRow(byte[] block, int from, int to) {
    /** Whether some bytes of the row are those of another. */
    boolean holds(int first, int last, byte[] other) {
        return Arrays.equals(block, first, last, other, 0, other.length);
    }
}
