/**
 * Who and where: places to division codes (GB/T 2260), offices named by their level to full names, articles to subjects.
 *
 * <p>In: names found in one bulletin, its issuer and date, and the gazetteer. Out: resolutions, each resolved, ambiguous
 * or unknown. Never a guess.
 */
@NullMarked
package org.jianbao.resolve;

import org.jspecify.annotations.NullMarked;
