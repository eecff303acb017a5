/**
 * Text that remembers where each character came from.
 *
 * <p>In: strings. Out: spans, and tidy text whose every character knows its place in the source. Knows nothing of
 * bulletins, words or files.
 *
 * <p>Inside the program positions count UTF-16 code units, as Java strings do; the tables count Unicode code points.
 * {@link org.jianbao.text.CodePoints} converts, and only the rows need it.
 */
@NullMarked
package org.jianbao.text;

import org.jspecify.annotations.NullMarked;
