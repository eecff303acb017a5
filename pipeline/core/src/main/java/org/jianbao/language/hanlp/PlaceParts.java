package org.jianbao.language.hanlp;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NS;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.ns.PlaceDictionary;

/** The parts of places' names by HanLP's counts: of 青石桥村, 青石 and 桥 begin and go on (C, D), 村 ends (H). */
final class PlaceParts {
    private static final int FREQUENT = 1000;
    private static final int SHORT = 3;
    private static final NS[] PARTS = NS.values();
    private static final Model<NS> MODEL = new Model<>(PlaceDictionary.transformMatrixDictionary);

    private final Labels none = MODEL.labels(new EnumItem<>(NS.Z, MODEL.total(NS.Z)));
    private final Labels shortName = MODEL.labels(new EnumItem<>(NS.H, NS.G));
    private final Labels longName = MODEL.labels(new EnumItem<>(new NS[] {NS.G}));

    Labels labels(String text, String category, Attribute attribute) {
        if (attribute.nature.length == 1 && attribute.nature[0] == Nature.ns && attribute.totalFrequency <= FREQUENT) {
            return text.length() < SHORT ? shortName : longName;
        }
        EnumItem<NS> item = PlaceDictionary.dictionary.get(category);
        return item == null ? none : MODEL.labels(item);
    }

    /** Adds to the lattice's best net the names of places that {@code path} may hold; whether there are any. */
    boolean recognize(String text, Word[] path, Lattice lattice, Vocabulary vocabulary) {
        int first = path[0].place().label(0);
        int[] labels = Decoding.ahead(path, Word::place, first, MODEL.transitions());
        int[] places = new int[path.length + 1];
        char[] parts = new char[path.length];
        for (int i = 0; i < path.length; i++) {
            places[i + 1] = places[i] + path[i].length();
            parts[i] = PARTS[labels[i]].name().charAt(0);
        }
        boolean[] inserted = new boolean[1];
        AhoCorasickDoubleArrayTrie.IHit<String> insert = (begin, end, pattern) -> {
            String name = text.substring(places[begin] - 1, places[end] - 1);
            EnumItem<NS> item = PlaceDictionary.dictionary.get(name);
            if (item == null || !item.containsLabel(NS.Z)) {
                inserted[0] |= lattice.insert(places[begin], vocabulary.place(name), HanlpTokenizer.REACH);
            }
        };
        PlaceDictionary.trie.parseText(parts, insert);
        return inserted[0];
    }
}
