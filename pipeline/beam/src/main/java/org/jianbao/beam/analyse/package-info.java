/**
 * Runs the analyser on each file, as one Beam stage.
 *
 * <p>In: inputs. Out: one encoded document each.
 */
@NullMarked
package org.jianbao.beam.analyse;

import org.jspecify.annotations.NullMarked;
