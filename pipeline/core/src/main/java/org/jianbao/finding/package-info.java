/**
 * What the program says of its doubts and refusals.
 *
 * <p>In: nothing. Out: findings, which become rows of the table {@code diagnostics}. A doubt is data, never a log line;
 * the codes are a closed vocabulary that readers may rely on.
 */
@NullMarked
package org.jianbao.finding;

import org.jspecify.annotations.NullMarked;
