package org.jianbao.language.hanlp;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.utility.Predefine;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * What it costs that one word follows another, by HanLP's counts: the negative logarithm of a smoothed probability. Counts
 * that were asked for lately are remembered, since HanLP looks for each by halving a list. Shared by threads.
 */
final class Bigrams {
    private static final double FOLLOWED = 0.9;
    private static final double ALONE = 1 - FOLLOWED;

    private static final int ID_BITS = 18;
    private static final int COUNT_BITS = 64 - 2 * ID_BITS;
    private static final long COUNT_MASK = (1L << COUNT_BITS) - 1;
    private static final int SLOT_BITS = 16;
    private static final int SPREAD = 0x9E3779B9;

    /** A slot holds both words' numbers and one more than their count; 0 if it holds none. */
    private static final AtomicLongArray REMEMBERED = new AtomicLongArray(1 << SLOT_BITS);

    private Bigrams() {}

    static double cost(Word before, Word word) {
        int together = count(before.id(), word.id());
        return together == 0 ? word.rareCost() : cost(together, before.frequency(), word.frequency());
    }

    /** The cost of a word counted {@code frequency} times after one that it was never counted after. */
    static double rareCost(int frequency) {
        return cost(0, 0, frequency);
    }

    private static double cost(int together, int before, int frequency) {
        double follows = Predefine.myu * together / (before + 1) + 1.0 - Predefine.myu;
        return -Math.log(FOLLOWED * follows + ALONE * frequency / Predefine.TOTAL_FREQUENCY);
    }

    /** How often the words with those numbers were counted one after the other. */
    static int count(int before, int word) {
        if (((before | word) >>> ID_BITS) != 0) {
            return CoreBiGramTableDictionary.getBiFrequency(before, word);
        }
        long key = (long) before << ID_BITS | word;
        int slot = ((before * SPREAD + word) * SPREAD) >>> (Integer.SIZE - SLOT_BITS);
        long held = REMEMBERED.get(slot);
        if (held != 0 && held >>> COUNT_BITS == key) {
            return (int) (held & COUNT_MASK) - 1;
        }
        int count = CoreBiGramTableDictionary.getBiFrequency(before, word);
        REMEMBERED.set(slot, key << COUNT_BITS | (count + 1));
        return count;
    }
}
