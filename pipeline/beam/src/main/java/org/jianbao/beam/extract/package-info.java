/**
 * Takes the text out of the documents that archives hold: HTML, Word, PDF, RTF, OpenDocument.
 *
 * <p>In: the bytes of a file and its name. Out: a {@link org.jianbao.decode.Decoding}, text or the reason why there is
 * none. Knows nothing of bulletins, of folders, of Beam.
 */
@NullMarked
package org.jianbao.beam.extract;

import org.jspecify.annotations.NullMarked;
