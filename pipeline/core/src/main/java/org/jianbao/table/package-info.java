/**
 * Tables in the text: each cell a figure, named by the heads of its row and its column.
 *
 * <p>In: the rows of a table as they stand in the text, what stands over it, and what is known of each row. Out: the figures of
 * each row, or that the table is irregular. Knows nothing of files, of articles or of where the table stands.
 */
@NullMarked
package org.jianbao.table;

import org.jspecify.annotations.NullMarked;
