package org.jianbao.beam.transit;

import java.util.Comparator;

/**
 * The rows of one input, 一期简报, on their way from its analysis to its shard: packed, or where they stand packed.
 *
 * <p>On the workers of a cluster the rows travel themselves; on one machine they stay where they were written, so that an
 * archive of any size fits into memory.
 */
public sealed interface ShuffledDocument permits PackedDocument, StoredDocument {
    /** How documents follow each other within a shard. */
    Comparator<ShuffledDocument> ORDER = Comparator.comparing(ShuffledDocument::order);

    /** What it is ordered by: the bulletin's id and the input's name; of a rejected input its name. */
    String order();
}
