package org.jianbao.language.hanlp;

import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.language.Token;
import org.jianbao.language.Tokenizer;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.text.Characters;
import org.jianbao.text.Span;

/**
 * Cuts text into words as HanLP's Viterbi segmentation does with its recognition of persons and places: 泰兴市持续深化 gives
 * 泰兴市/ns 持续/v 深化/v.
 *
 * <p>The dictionaries and counts are HanLP's, the tokens are those of its {@code ViterbiSegment}, which a test holds; the
 * steps are done over again here because HanLP's own make a list for each character and look every word up anew, which
 * took four times as long. Words of our own come from the lexicon file {@code words.tsv}; the global dictionary of HanLP
 * is left alone, so two tokenizers never disturb each other. Shared by threads.
 */
public final class HanlpTokenizer implements Tokenizer {
    /** How far before a recognised name HanLP looks for words that lead to it, exclusive. */
    static final int REACH = 5;

    private static final String WORDS = "words.tsv";

    private final DynamicCustomDictionary dictionary;
    private final Vocabulary vocabulary;

    private HanlpTokenizer(DynamicCustomDictionary dictionary) {
        this.dictionary = dictionary;
        this.vocabulary = new Vocabulary(dictionary);
    }

    /**
     * The tokenizer with the words that ship with the program. The first call reads HanLP's dictionaries, which takes half a
     * second; a program that has other things to load asks for it early, in a thread of its own.
     */
    public static HanlpTokenizer standard() {
        return Standard.TOKENIZER;
    }

    /** HanLP's dictionary of longer words and our own. */
    static DynamicCustomDictionary dictionary() {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
        for (LexiconEntry entry : LexiconFile.read(WORDS).entries()) {
            dictionary.insert(entry.required("word"), entry.required("nature") + " 1000");
        }
        return dictionary;
    }

    @Override
    public List<Token> tokenize(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        Lattice lattice = CoarseLattice.of(text, vocabulary);
        int[] path = JoinedWords.of(lattice.shortestPath(lattice.full()), dictionary, vocabulary, lattice);
        return tokens(recognized(text, path, lattice));
    }

    /** The words of a path after the names of persons and places have been found in it. */
    private Word[] recognized(String text, int[] path, Lattice lattice) {
        Word[] words = words(path, lattice);
        int place = 0;
        for (int node : path) {
            lattice.add(lattice.best(), place, node);
            place += lattice.word(node).length();
        }
        boolean person = vocabulary.persons().recognize(text, words, lattice, vocabulary);
        boolean somewhere = vocabulary.places().recognize(text, words, lattice, vocabulary);
        return person || somewhere ? words(lattice.shortestPath(lattice.best()), lattice) : words;
    }

    private static Word[] words(int[] path, Lattice lattice) {
        Word[] words = new Word[path.length];
        for (int i = 0; i < path.length; i++) {
            words[i] = lattice.word(path[i]);
        }
        return words;
    }

    private List<Token> tokens(Word[] path) {
        List<Token> tokens = new ArrayList<>(path.length);
        int position = 0;
        for (int i = 1; i < path.length - 1; i++) {
            Word word = path[i];
            int end = position + word.length();
            if (!isBlank(word.text())) {
                tokens.add(new Token(new Span(position, end), word.text(), word.nature()));
            }
            position = end;
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

    /** Made once, by whoever asks first; the others wait. */
    private static final class Standard {
        static final HanlpTokenizer TOKENIZER = make();

        private static HanlpTokenizer make() {
            HanlpTokenizer tokenizer = new HanlpTokenizer(dictionary());
            tokenizer.tokenize("简报"); // HanLP reads its counts of word pairs with the first text
            return tokenizer;
        }
    }
}
