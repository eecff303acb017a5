/** The command line: arguments and lines in; a release, JSON lines, messages and an exit code out. */
@NullMarked
package org.jianbao.beam.cli;

import org.jspecify.annotations.NullMarked;
