/**
 * Numerals to numbers: 13,928 and 一万三千九百二十八 and 1.39万.
 *
 * <p>In: text and a position. Out: the numeral there, with its exact value. Knows nothing of units.
 */
@NullMarked
package org.jianbao.number;

import org.jspecify.annotations.NullMarked;
