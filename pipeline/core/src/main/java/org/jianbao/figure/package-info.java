/**
 * Figures: every number that measures something, with its unit, qualifier, denominator, indicator, subject and period.
 *
 * <p>In: passages with their words, times and mentions. Out: figures with spans and the rule that found each. Knows
 * nothing of files and tables.
 */
@NullMarked
package org.jianbao.figure;

import org.jspecify.annotations.NullMarked;
