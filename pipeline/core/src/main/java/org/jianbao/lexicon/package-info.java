/**
 * What words mean: reads the tab-separated files of {@code pipeline/lexicon} and indexes them.
 *
 * <p>In: the lexicon files on the class path. Out: checked entries and word indexes. A bad line fails at start with file
 * and line. Knows nothing of what its users do with the words.
 */
@NullMarked
package org.jianbao.lexicon;

import org.jspecify.annotations.NullMarked;
