package org.jianbao.language.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import org.jianbao.language.hanlp.Vocabulary.Atom;

/** Fills a lattice with the words of the core dictionary, and with atoms (13928, ABC) where it has none. */
final class CoarseLattice {
    private static final String NUMBER_POINTS = "，,．.";

    private final Vocabulary vocabulary;
    private final char[] text;
    private final Lattice lattice;

    private CoarseLattice(Vocabulary vocabulary, char[] text) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.lattice = new Lattice(text.length);
    }

    static Lattice of(String text, Vocabulary vocabulary) {
        CoarseLattice coarse = new CoarseLattice(vocabulary, text.toCharArray());
        coarse.fill();
        return coarse.lattice;
    }

    private void fill() {
        int last = lattice.places() - 1;
        lattice.add(lattice.full(), 0, lattice.node(vocabulary.begin()));
        lattice.add(lattice.full(), last, lattice.node(vocabulary.end()));
        addWords();
        for (int place = 1; place < last; ) {
            if (!lattice.isEmpty(lattice.full(), place)) {
                place += lattice.lastLength(lattice.full(), place);
                continue;
            }
            int end = place + 1;
            while (end < last && isAtom(end)) {
                end++;
            }
            addAtoms(place - 1, end - 1);
            place = end;
        }
    }

    private void addWords() {
        DoubleArrayTrie<CoreDictionary.Attribute>.Searcher search = CoreDictionary.trie.getSearcher(text, 0);
        while (search.next()) {
            Word word = vocabulary.core(search.index, text, search.begin, search.length);
            lattice.add(lattice.full(), search.begin + 1, lattice.node(word));
        }
    }

    /** Whether no word begins at a place, or a Chinese numeral stands there, which belongs to the number before it. */
    private boolean isAtom(int place) {
        return lattice.isEmpty(lattice.full(), place) || CharType.get(text[place - 1]) == CharType.CT_CNUM;
    }

    private void addAtoms(int from, int to) {
        int start = from;
        byte type = CharType.get(text[from]);
        for (int i = from + 1; i < to; i++) {
            byte here = CharType.get(text[i]);
            if (here != type && !joinsNumber(type, i, to)) {
                addAtom(start, i, type);
                start = i;
                type = here;
            }
        }
        addAtom(start, to, type);
    }

    private boolean joinsNumber(byte type, int position, int end) {
        return type == CharType.CT_NUM
                && NUMBER_POINTS.indexOf(text[position]) >= 0
                && position + 1 < end
                && CharType.get(text[position + 1]) == CharType.CT_NUM;
    }

    private void addAtom(int start, int end, byte type) {
        if (!lattice.has(lattice.full(), start + 1, end - start)) {
            Word word = vocabulary.atom(atom(type), new String(text, start, end - start));
            lattice.add(lattice.full(), start + 1, lattice.node(word));
        }
    }

    private static Atom atom(byte type) {
        return switch (type) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> Atom.NUMBER;
            case CharType.CT_DELIMITER, CharType.CT_OTHER -> Atom.SIGN;
            case CharType.CT_SINGLE -> Atom.LETTERS;
            default -> Atom.OTHER;
        };
    }
}
