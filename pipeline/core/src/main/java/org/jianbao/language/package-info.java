/**
 * Words and their classes, behind one small interface; {@code language.hanlp} is the only importer of HanLP.
 *
 * <p>In: a passage of tidy text. Out: tokens with spans, and sentences. What HanLP says of names are candidates: our
 * lexicons and rules decide.
 */
@NullMarked
package org.jianbao.language;

import org.jspecify.annotations.NullMarked;
