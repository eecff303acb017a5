/**
 * The command line.
 *
 * <p>In: arguments and standard input. Out: exit codes, messages a person can act on, JSON lines. Knows nothing of how a
 * release is written; {@code annotate} touches no class of Beam.
 */
@NullMarked
package org.jianbao.beam.cli;

import org.jspecify.annotations.NullMarked;
