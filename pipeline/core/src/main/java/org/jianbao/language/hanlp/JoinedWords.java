package org.jianbao.language.hanlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BaseNode;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Joins words of a path to the longest words of a further dictionary, first HanLP's, then ours: 充电 and 桩 to 充电桩. A
 * word that stands in it alone gets the classes that it has there.
 */
final class JoinedWords {
    private final DoubleArrayTrie<Attribute> dictionary;
    private final Vocabulary vocabulary;
    private final Lattice lattice;

    private JoinedWords(DynamicCustomDictionary longer, Vocabulary vocabulary, Lattice lattice) {
        this.dictionary = longer.dat;
        this.vocabulary = vocabulary;
        this.lattice = lattice;
    }

    /** The nodes of {@code path}, some joined, its ends untouched. */
    static int[] of(int[] path, DynamicCustomDictionary longer, Vocabulary vocabulary, Lattice lattice) {
        JoinedWords joined = new JoinedWords(longer, vocabulary, lattice);
        int[] nodes = joined.join(path, joined::longest);
        return longer.trie == null ? nodes : joined.join(nodes, joined::longestOwn);
    }

    /** The longest word that begins at a node of the path: where it ends, exclusive, and its classes. */
    private record Match(int end, Attribute attribute) {}

    @FunctionalInterface
    private interface Search {
        @Nullable
        Match at(int[] path, int index);
    }

    private int[] join(int[] path, Search search) {
        int[] nodes = new int[path.length];
        int size = 0;
        nodes[size++] = path[0];
        for (int i = 1; i < path.length - 1; ) {
            Match match = search.at(path, i);
            nodes[size++] = match == null ? path[i] : joined(path, i, match);
            i = match == null ? i + 1 : match.end();
        }
        nodes[size++] = path[path.length - 1];
        return Arrays.copyOf(nodes, size);
    }

    private @Nullable Match longest(int[] path, int start) {
        int state = lattice.word(path[start]).dictionaryState();
        if (state <= 0) {
            return null;
        }
        Attribute attribute = dictionary.output(state);
        int end = start + 1;
        for (int i = start + 1; i < path.length - 1; i++) {
            state = dictionary.transition(lattice.word(path[i]).text(), state);
            if (state < 0) {
                break;
            }
            Attribute longer = dictionary.output(state);
            if (longer != null) {
                attribute = longer;
                end = i + 1;
            }
        }
        return attribute == null ? null : new Match(end, attribute);
    }

    private @Nullable Match longestOwn(int[] path, int start) {
        BaseNode<Attribute> state = lattice.word(path[start]).ownState();
        if (state == null) {
            return null;
        }
        Attribute attribute = state.getValue();
        int end = start + 1;
        for (int i = start + 1; i < path.length - 1; i++) {
            state = state.transition(lattice.word(path[i]).text().toCharArray(), 0);
            if (state == null) {
                break;
            }
            if (state.getValue() != null) {
                attribute = state.getValue();
                end = i + 1;
            }
        }
        return attribute == null ? null : new Match(end, attribute);
    }

    private int joined(int[] path, int start, Match match) {
        if (match.end() == start + 1) {
            lattice.replace(path[start], vocabulary.with(lattice.word(path[start]), match.attribute()));
            return path[start];
        }
        StringBuilder text = new StringBuilder();
        for (int i = start; i < match.end(); i++) {
            text.append(lattice.word(path[i]).text());
        }
        return lattice.node(vocabulary.joined(text.toString(), match.attribute()));
    }
}
