package org.jianbao.language.hanlp;

import com.hankcs.hanlp.collection.trie.bintrie.BaseNode;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.dictionary.nr.NRConstant;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Makes words from what HanLP's dictionaries say of them, each word of the core dictionary once. Grows no further than the
 * dictionaries; shared by threads.
 */
final class Vocabulary {
    private static final int UNKNOWN = -1;

    private final DynamicCustomDictionary longer;
    private final PersonParts persons = new PersonParts();
    private final PlaceParts places = new PlaceParts();
    private final AtomicReferenceArray<@Nullable Word> core = new AtomicReferenceArray<>(CoreDictionary.trie.size());
    private final Map<String, Word> joined = new ConcurrentHashMap<>();
    private final Word begin;
    private final Word end;

    /** @param longer the dictionary of words that the path's words are joined to, HanLP's own and ours */
    Vocabulary(DynamicCustomDictionary longer) {
        this.longer = longer;
        this.begin = word(Vertex.newB());
        this.end = word(Vertex.newE());
    }

    /** What stands before the first word of a text. */
    Word begin() {
        return begin;
    }

    /** What stands after its last. */
    Word end() {
        return end;
    }

    PersonParts persons() {
        return persons;
    }

    PlaceParts places() {
        return places;
    }

    /** The word of the core dictionary with that number, which stands at {@code start} of {@code text}. */
    Word core(int index, char[] text, int start, int length) {
        Word known = core.get(index);
        if (known != null) {
            return known;
        }
        Word made = word(new Vertex(new String(text, start, length), CoreDictionary.trie.get(index), index));
        core.set(index, made);
        return made;
    }

    /** Characters of one type that are no word: 13928 stands for 未##数. */
    Word atom(Atom atom, String text) {
        Attribute attribute = new Attribute(atom.nature(), Predefine.OOV_DEFAULT_FREQUENCY);
        String category = atom.category();
        return word(new Vertex(category == null ? text : category, text, attribute, atom.id()));
    }

    /** A word joined from several, as the dictionary of longer words has it. */
    Word joined(String text, Attribute attribute) {
        Word known = joined.get(text);
        if (known != null) {
            return known;
        }
        Word made = word(new Vertex(text, text, attribute));
        joined.put(text, made);
        return made;
    }

    /** A word with the classes that the dictionary of longer words gives it. */
    Word with(Word word, Attribute attribute) {
        Word alone = word.alone();
        return alone != null && alone.attribute() == attribute
                ? alone
                : word(word.text(), word.id(), word.category(), attribute, null);
    }

    Word person(String name) {
        return word(name, NRConstant.WORD_ID, Predefine.TAG_PEOPLE, PersonDictionary.ATTRIBUTE, null);
    }

    Word place(String name) {
        Attribute attribute = CoreDictionary.get(CoreDictionary.NS_WORD_ID);
        return word(name, CoreDictionary.NS_WORD_ID, Predefine.TAG_PLACE, attribute, null);
    }

    private Word word(Vertex vertex) {
        String text = vertex.realWord;
        Attribute attribute = longer.dat.get(text);
        Word alone = attribute == null ? null : word(text, vertex.wordID, vertex.word, attribute, null);
        return word(text, vertex.wordID, vertex.word, vertex.attribute, alone);
    }

    private Word word(String text, int id, String category, Attribute attribute, @Nullable Word alone) {
        int state = longer.dat.transition(text, 1);
        BaseNode<Attribute> own = longer.trie == null ? null : longer.trie.transition(text.toCharArray(), 0);
        return new Word(
                text,
                text.length(),
                id,
                category,
                attribute.nature[0].toString(),
                attribute,
                Bigrams.rareCost(attribute.totalFrequency),
                persons.labels(text, attribute),
                places.labels(text, category, attribute),
                state,
                alone,
                own);
    }

    /** What a run of characters of one type that no dictionary has stands for. */
    record Atom(Nature nature, @Nullable String category, int id) {
        static final Atom NUMBER = new Atom(Nature.m, Predefine.TAG_NUMBER, CoreDictionary.M_WORD_ID);
        static final Atom LETTERS = new Atom(Nature.nx, Predefine.TAG_CLUSTER, CoreDictionary.X_WORD_ID);
        static final Atom SIGN = new Atom(Nature.w, null, UNKNOWN);
        static final Atom OTHER = new Atom(Nature.n, null, UNKNOWN);
    }
}
