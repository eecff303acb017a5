/**
 * What may be published of persons and of classified documents.
 *
 * <p>In: names and texts. Out: the same texts with the names masked. Knows nothing of rows, files and engines.
 */
@NullMarked
package org.jianbao.privacy;

import org.jspecify.annotations.NullMarked;
