/**
 * Bytes to text: the charset found, then decoded strictly; byte order mark, line ends and front matter dealt with.
 *
 * <p>In: the bytes of one file and the name it was given under. Out: a {@link org.jianbao.decode.Decoding}, which is
 * either decoded text or a rejection with its reason. Knows nothing of bulletins, and opens no files.
 */
@NullMarked
package org.jianbao.decode;

import org.jspecify.annotations.NullMarked;
