package org.jianbao.decode;

/** What became of a file's bytes: text, or a rejection that says why there is none. */
public sealed interface Decoding permits DecodedText, Rejection {}
