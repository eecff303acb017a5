/**
 * The whole way from one file to its rows, in one call.
 *
 * <p>In: a {@link org.jianbao.decode.SourceFile}. Out: an analysis, which holds the rows of a bulletin or only
 * diagnostics. Knows no file system and no engine.
 */
@NullMarked
package org.jianbao.analyse;

import org.jspecify.annotations.NullMarked;
