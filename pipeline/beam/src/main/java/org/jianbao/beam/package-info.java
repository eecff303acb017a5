/**
 * A build from inputs to a release, as one Beam pipeline.
 *
 * <p>In: files and folders of bulletins. Out: a release folder, complete or not there at all.
 */
@NullMarked
package org.jianbao.beam;

import org.jspecify.annotations.NullMarked;
