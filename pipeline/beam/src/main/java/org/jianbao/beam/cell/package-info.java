/**
 * What stands in one cell of a table, as bytes.
 *
 * <p>In: bytes as Avro holds them. Out: numbers as texts, and texts each once. Knows no table, no file and no format.
 */
@NullMarked
package org.jianbao.beam.cell;

import org.jspecify.annotations.NullMarked;
