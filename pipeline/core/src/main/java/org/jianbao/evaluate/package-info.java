/**
 * Compares what the program reads with what a careful reader annotated.
 *
 * <p>In: a gold document (the annotated tables of one bulletin, as texts) and the analysis of the same bulletin. Out: a
 * score, measure by measure, with each disagreement. Knows no files and no command line.
 */
@NullMarked
package org.jianbao.evaluate;

import org.jspecify.annotations.NullMarked;
