/**
 * Quantities: numbers with their units, qualifiers and denominators, 约1.3万元 and 每度0.5383元, told from numbers that measure
 * nothing.
 *
 * <p>In: passages with their words, times and names. Out: quantities with spans and the rule that read each. Knows nothing
 * of what a quantity measures, whose it is and when.
 */
@NullMarked
package org.jianbao.quantity;

import org.jspecify.annotations.NullMarked;
