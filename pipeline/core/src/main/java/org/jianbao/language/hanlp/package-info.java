/**
 * The tokenizer over HanLP; the only importer of {@code com.hankcs}.
 *
 * <p>In: a passage of tidy text. Out: tokens with HanLP's tags. HanLP's global settings and dictionaries stay untouched.
 */
@NullMarked
package org.jianbao.language.hanlp;

import org.jspecify.annotations.NullMarked;
