/**
 * Documents on their way between the stages: the rows of an input packed into a few bytes, in files of the release in the
 * making, of which only the place travels.
 *
 * <p>In: the rows of an input, by table. Out: the same rows. Knows nothing of shards and of what is published.
 */
@NullMarked
package org.jianbao.beam.transit;

import org.jspecify.annotations.NullMarked;
