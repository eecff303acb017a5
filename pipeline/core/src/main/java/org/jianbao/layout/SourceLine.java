package org.jianbao.layout;

import org.jianbao.text.Characters;
import org.jianbao.text.Span;

/**
 * A line of the source that holds text.
 *
 * @param span where it stands in the source, outer blanks and Markdown marks left out
 * @param text the same stretch as written
 * @param bare the text without any blanks
 * @param indent how wide the blanks before it are; a full-width blank counts 2
 * @param blankBefore how many blank lines, page numbers among them, stand between it and the line before
 * @param pageBefore whether a page break stands between it and the line before
 * @param ruleBefore whether a ruled line stands between it and the line before
 * @param rank how Markdown marks it as a heading: 1 for #, 2 for ##; {@link #BOLD} for a line all in bold; 0 for none
 */
public record SourceLine(
        Span span,
        String text,
        String bare,
        int indent,
        int blankBefore,
        boolean pageBefore,
        boolean ruleBefore,
        int rank) {
    /** The rank of a line that Markdown sets all in bold: **一、工作回顾**. */
    public static final int BOLD = 7;

    private static final String SENTENCE_ENDS = "。！？!?…";
    private static final String CLOSERS = "”’」』）)》】";
    private static final String NEVER_FIRST = "。，、；：？！”’）》〉】";

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

    /** Whether it begins with a mark that GB/T 15834 sets at the end of the line before: 。 pushed to a line of its own. */
    public boolean beginsWithClosingMark() {
        return NEVER_FIRST.indexOf(bare.charAt(0)) >= 0;
    }

    /** Whether Markdown marks the line as a heading of any kind. */
    public boolean isMarked() {
        return rank > 0;
    }

    /** A row laid with tabs, with Markdown pipes, or with at least two wide gaps. */
    public boolean isTableRow() {
        if (text.indexOf('\t') > 0 || text.startsWith("|") || text.indexOf('|') >= 0 && text.endsWith("|")) {
            return true;
        }
        int gaps = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            boolean opens = Characters.isBlank(text.charAt(i)) && !Characters.isBlank(text.charAt(i - 1));
            gaps += opens && Characters.isBlank(text.charAt(i + 1)) ? 1 : 0;
        }
        return gaps >= 2;
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
