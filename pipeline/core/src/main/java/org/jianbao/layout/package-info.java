/**
 * What the page did to the text, undone: page furniture, hard wraps and zones.
 *
 * <p>In: decoded text. Out: lines in zones (masthead, contents, body, colophon) and paragraphs put together again, each
 * character traced to the source. Knows nothing of articles, sections or what the words mean.
 */
@NullMarked
package org.jianbao.layout;

import org.jspecify.annotations.NullMarked;
