/**
 * Reads gold folders from disk and evaluates the program against them.
 *
 * <p>In: folders with {@code source.txt} and annotated tables. Out: a score. Knows nothing of releases.
 */
@NullMarked
package org.jianbao.beam.evaluate;

import org.jspecify.annotations.NullMarked;
