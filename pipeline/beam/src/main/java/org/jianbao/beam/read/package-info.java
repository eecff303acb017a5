/**
 * Lists the files to read.
 *
 * <p>In: paths as the user gave them. Out: sorted inputs, each file once.
 */
@NullMarked
package org.jianbao.beam.read;

import org.jspecify.annotations.NullMarked;
