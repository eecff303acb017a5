package org.jianbao.language;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.text.Span;

/** Cuts a passage into sentences, after 。！？ and the quotation marks and brackets that close with them. */
public final class Sentences {
    private static final String ENDS = "。！？!?";
    private static final String CLOSERS = "”’」』）)》】";

    private Sentences() {}

    /** The sentences of {@code text} in order; they cover it without gaps. 新建20个。投资3亿元。 gives two. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ENDS.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && (ENDS + CLOSERS).indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            sentences.add(new Span(start, end));
            start = end;
            i = end - 1;
        }
        if (start < text.length()) {
            sentences.add(new Span(start, text.length()));
        }
        return sentences;
    }
}
