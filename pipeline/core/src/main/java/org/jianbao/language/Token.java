package org.jianbao.language;

import org.jianbao.text.Span;

/**
 * A word of a text.
 *
 * @param span where it stands, in the text that was tokenized
 * @param word the word
 * @param nature its class in HanLP's tag set, such as {@code n}, {@code v}, {@code ns}, {@code nr}, {@code m}
 */
public record Token(Span span, String word, String nature) {
    /** A noun of any kind, names among them. */
    public boolean isNoun() {
        return nature.startsWith("n") || nature.startsWith("g");
    }

    /** A verb, verbal nouns (vn) among them. */
    public boolean isVerb() {
        return nature.startsWith("v");
    }

    public boolean is(String prefix) {
        return nature.startsWith(prefix);
    }
}
