package org.jianbao.mention;

import org.jianbao.text.Span;

/**
 * A person seen in a passage: 李兵 of 市长李兵.
 *
 * @param span where the name stands, without title
 * @param office whether the name stands beside a public office, 市长, 局长; not so 村民 or 记者
 */
public record PersonSighting(Span span, boolean office) {}
