package org.jianbao.layout;

import org.jianbao.text.Span;

/**
 * A line of the source that holds text.
 *
 * @param span where it stands in the source, outer blanks left out
 * @param text the same stretch as written
 * @param bare the text without any blanks
 * @param indent how wide the blanks before it are; a full-width blank counts 2
 * @param blankBefore how many blank lines stand between it and the line before
 */
public record SourceLine(Span span, String text, String bare, int indent, int blankBefore) {
    private static final String SENTENCE_ENDS = "。！？!?…";
    private static final String CLOSERS = "”’」』）)》】";

    /** How wide the line prints: 2 for a Chinese character, 1 for a Latin letter. */
    public int width() {
        return width(text);
    }

    /** Whether the line ends a sentence, closing marks aside. */
    public boolean endsSentence() {
        int end = bare.length();
        while (end > 0 && CLOSERS.indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(bare.charAt(end - 1)) >= 0;
    }

    public char last() {
        return bare.charAt(bare.length() - 1);
    }

    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2000 ? 1 : 2;
        }
        return width;
    }
}
