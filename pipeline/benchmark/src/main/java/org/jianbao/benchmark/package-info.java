/**
 * Archives to measure on, and what to measure beside.
 *
 * <p>In: the samples and a seed. Out: folders of bulletins, and times. Must not know Beam: whole runs are started as
 * processes by {@code run}.
 */
@NullMarked
package org.jianbao.benchmark;

import org.jspecify.annotations.NullMarked;
