package org.jianbao.language.hanlp;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.language.Token;
import org.jianbao.language.Tokenizer;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.text.Characters;
import org.jianbao.text.Span;

/**
 * Cuts text into words with HanLP's Viterbi segmentation and its recognition of places, organisations and persons:
 * 泰兴市持续深化 gives 泰兴市/ns 持续/v 深化/v.
 *
 * <p>Words of our own come from the lexicon file {@code words.tsv}; the global dictionary of HanLP is left alone, so two
 * tokenizers never disturb each other. Immutable once built, and shared by threads.
 */
public final class HanlpTokenizer implements Tokenizer {
    private static final String WORDS = "words.tsv";

    private final Segment segment;

    private HanlpTokenizer(Segment segment) {
        this.segment = segment;
    }

    /** A tokenizer with the words that ship with the program. */
    public static HanlpTokenizer standard() {
        return of(LexiconFile.read(WORDS));
    }

    static HanlpTokenizer of(LexiconFile words) {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        for (LexiconEntry entry : words.entries()) {
            dictionary.insert(entry.required("word"), entry.required("nature") + " 1000");
        }
        Segment segment = new ViterbiSegment()
                .enableCustomDictionary(dictionary)
                .enableNameRecognize(true)
                .enablePlaceRecognize(true)
                .enableOrganizationRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableNormalization(false)
                .enableOffset(true);
        return new HanlpTokenizer(segment);
    }

    @Override
    public List<Token> tokenize(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Term> terms = segment.seg(text);
        List<Token> tokens = new ArrayList<>(terms.size());
        for (Term term : terms) {
            if (!isBlank(term.word)) {
                Span span = new Span(term.offset, term.offset + term.word.length());
                tokens.add(new Token(span, term.word, term.nature.toString()));
            }
        }
        return tokens;
    }

    private static boolean isBlank(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Characters.isBlank(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
