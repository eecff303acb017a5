/**
 * Names in a text: places, organisations, persons, programmes and works.
 *
 * <p>In: passages with their words, and the lexicons. Out: mentions with spans, resolved to full names and codes by
 * {@code resolve}. Knows nothing of figures.
 */
@NullMarked
package org.jianbao.mention;

import org.jspecify.annotations.NullMarked;
