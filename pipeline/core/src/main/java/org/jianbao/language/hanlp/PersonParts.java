package org.jianbao.language.hanlp;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.nr.NRPattern;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import java.util.Arrays;

/** The parts of persons' names by HanLP's counts: 张 may be a surname (B), 丽 the first (C) of two given characters. */
final class PersonParts {
    private static final int FREQUENT = 1000;
    private static final NR[] PARTS = NR.values();
    private static final Model<NR> MODEL = new Model<>(PersonDictionary.transformMatrixDictionary);

    private final Labels none = MODEL.labels(new EnumItem<>(NR.A, MODEL.total(NR.A)));
    private final Labels title = MODEL.labels(new EnumItem<>(NR.G, NR.K));
    private final Labels given = MODEL.labels(given());

    private static EnumItem<NR> given() {
        EnumItem<NR> item = new EnumItem<>();
        item.labelMap.put(NR.X, 2);
        item.labelMap.put(NR.G, 1);
        return item;
    }

    Labels labels(String text, Attribute attribute) {
        EnumItem<NR> item = PersonDictionary.dictionary.get(text);
        if (item != null) {
            return MODEL.labels(item);
        }
        Nature nature = attribute.nature[0];
        if (nature == Nature.nr && attribute.totalFrequency <= FREQUENT && text.length() == 2) {
            return given;
        }
        return nature == Nature.nnt ? title : none;
    }

    /** Adds to the lattice's best net the names of persons that {@code path} may hold; whether there are any. */
    boolean recognize(String text, Word[] path, Lattice lattice, Vocabulary vocabulary) {
        int[] labels = Decoding.greedy(path, Word::person, MODEL.index(NR.K), MODEL.transitions());
        Pieces pieces = pieces(path, labels);
        boolean[] inserted = new boolean[1];
        AhoCorasickDoubleArrayTrie.IHit<NRPattern> insert = (begin, end, pattern) -> {
            int place = pieces.place(begin);
            String name = text.substring(place - 1, pieces.place(end) - 1);
            if (isName(pattern, name)) {
                inserted[0] |= lattice.insert(place, vocabulary.person(name), HanlpTokenizer.REACH);
            }
        };
        PersonDictionary.trie.parseText(pieces.pattern(), insert);
        return inserted[0];
    }

    private static boolean isName(NRPattern pattern, String name) {
        if (pattern == NRPattern.BCD && name.charAt(0) == name.charAt(2)) {
            return false;
        }
        EnumItem<NR> item = PersonDictionary.dictionary.get(name);
        return item == null || !item.containsLabel(NR.A);
    }

    /** The parts of a path: a word that ends with a surname (U) or begins with the end of a given name (V) is two. */
    private static Pieces pieces(Word[] path, int[] labels) {
        Pieces pieces = new Pieces(2 * path.length);
        NR before = NR.A;
        for (int i = 0; i < path.length; i++) {
            NR part = PARTS[labels[i]];
            int length = path[i].length();
            switch (part) {
                case U -> {
                    pieces.add(NR.K, length - 1);
                    pieces.add(NR.B, 1);
                    before = NR.B;
                }
                case V -> {
                    pieces.add(before == NR.B ? NR.E : NR.D, 1);
                    pieces.add(NR.L, length - 1);
                }
                default -> {
                    pieces.add(part, length);
                    before = part;
                }
            }
        }
        return pieces;
    }

    /** Parts in order, each with the place of the lattice where it begins. */
    private static final class Pieces {
        private final char[] parts;
        private final int[] places;
        private int size;

        Pieces(int limit) {
            parts = new char[limit];
            places = new int[limit + 1];
        }

        void add(NR part, int length) {
            parts[size] = part.name().charAt(0);
            places[size + 1] = places[size] + length;
            size++;
        }

        int place(int index) {
            return places[index];
        }

        char[] pattern() {
            return Arrays.copyOf(parts, size);
        }
    }
}
