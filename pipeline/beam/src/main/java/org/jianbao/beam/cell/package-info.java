/**
 * What stands in one cell of a table, as bytes.
 *
 * <p>In: numbers, and bytes as Avro holds them. Out: the bytes, and numbers as texts. Knows no table, no file and no format.
 */
@NullMarked
package org.jianbao.beam.cell;

import org.jspecify.annotations.NullMarked;
