/**
 * Lists the inputs, and reads their bytes: files, and entries of archives.
 *
 * <p>In: paths as the user gave them. Out: sorted inputs, each file once, and what they hold, within limits. Knows nothing
 * of what the bytes mean.
 */
@NullMarked
package org.jianbao.beam.read;

import org.jspecify.annotations.NullMarked;
