/**
 * The administrative divisions of China with their codes.
 *
 * <p>In: the lexicon files {@code places/*.tsv}. Out: the divisions that bear a name, full or short. Decides nothing: of
 * several places with one name, {@code resolve} chooses.
 */
@NullMarked
package org.jianbao.gazetteer;

import org.jspecify.annotations.NullMarked;
