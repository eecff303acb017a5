package org.jianbao.language.hanlp;

import com.hankcs.hanlp.collection.trie.bintrie.BaseNode;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * A word with everything that segmentation and recognition ask of it, looked up once: 兴化市 stands for a place in the
 * counts of neighbours, and may be G, the place before another, in the name of a place. Immutable; shared by threads.
 *
 * @param text the word as it stands in the text
 * @param length how many characters it has
 * @param id its number in HanLP's core dictionary, or that of its class (未##地); negative if it has none
 * @param category the class that it stands for, 未##数 of 13928; the word itself if it stands for none
 * @param nature its likeliest class, in HanLP's tag set
 * @param attribute its classes, the likeliest first, and how often each was counted
 * @param rareCost what a path to it costs after a word that was never counted before it
 * @param person its parts in the names of persons
 * @param place its parts in the names of places
 * @param dictionaryState where it leads in HanLP's dictionary of longer words; 0 or less if nowhere
 * @param alone the word with the classes that the dictionary of longer words gives it; null if that lacks it
 * @param ownState where it leads among the words of our own; null if nowhere
 */
record Word(
        String text,
        int length,
        int id,
        String category,
        String nature,
        Attribute attribute,
        double rareCost,
        Labels person,
        Labels place,
        int dictionaryState,
        @Nullable Word alone,
        @Nullable BaseNode<Attribute> ownState) {
    /** How often it was counted, in any class. */
    int frequency() {
        return attribute.totalFrequency;
    }
}
