/**
 * The parts of a bulletin: masthead, articles with sections and paragraphs, colophon.
 *
 * <p>In: the layout of one text. Out: a {@link org.jianbao.structure.Bulletin}. Knows nothing of figures and names.
 */
@NullMarked
package org.jianbao.structure;

import org.jspecify.annotations.NullMarked;
