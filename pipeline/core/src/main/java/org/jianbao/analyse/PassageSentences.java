package org.jianbao.analyse;

import java.util.List;
import org.jianbao.language.Sentences;
import org.jianbao.text.Span;

/** The sentences of one passage, cut once: of 新建20个。投资3亿元。 the place of 3亿元 gives 投资3亿元。 */
record PassageSentences(String text, List<Span> sentences) {
    PassageSentences {
        sentences = List.copyOf(sentences);
    }

    static PassageSentences of(String text) {
        return new PassageSentences(text, Sentences.of(text));
    }

    /** The sentence that holds {@code position}, blanks around it left out; sentences leave no gaps. */
    String at(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.isEmpty() ? text : sentences.get(low).of(text).strip();
    }
}
