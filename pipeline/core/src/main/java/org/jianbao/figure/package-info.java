/**
 * Figures: every number that measures something, with its indicator, subject, period and role.
 *
 * <p>In: passages with their words, times, mentions and quantities. Out: figures with spans and the rule that found each. Knows
 * nothing of files and tables.
 */
@NullMarked
package org.jianbao.figure;

import org.jspecify.annotations.NullMarked;
