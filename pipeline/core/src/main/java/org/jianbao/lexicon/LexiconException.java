package org.jianbao.lexicon;

/** A lexicon file that cannot be used, with file, line and reason: {@code units.tsv:37: factor "66.x" is not a number}. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LexiconException(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
