package org.jianbao.language.hanlp;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.dictionary.TransformMatrixDictionary;
import java.util.Map;

/**
 * A hidden Markov model of the parts of names, as HanLP counted it: 兴 and 化 and 市 as C, D, H of a place.
 *
 * @param <E> the parts
 */
final class Model<E extends Enum<E>> {
    private static final double SMOOTHING = 1e-8;

    private final TransformMatrixDictionary<E> matrix;

    Model(TransformMatrixDictionary<E> matrix) {
        this.matrix = matrix;
    }

    /** The cost of each part after each other, by their indices. */
    double[][] transitions() {
        return matrix.transititon_probability;
    }

    /** The index of a part in the table of transitions, which HanLP keeps in the order of its constants. */
    int index(E part) {
        return matrix.ordinal(part.name());
    }

    /** How often a part was counted. */
    int total(E part) {
        return matrix.getTotalFrequency(part);
    }

    /** The parts that a word was counted as. */
    Labels labels(EnumItem<E> item) {
        int[] labels = new int[item.labelMap.size()];
        double[] logarithms = new double[labels.length];
        int at = 0;
        for (Map.Entry<E, Integer> entry : item.labelMap.entrySet()) {
            labels[at] = index(entry.getKey());
            logarithms[at++] = logarithm(entry.getValue(), total(entry.getKey()));
        }
        return new Labels(labels, logarithms);
    }

    /** The logarithm of the probability that what was counted {@code total} times shows as what was counted so often. */
    static double logarithm(int frequency, int total) {
        return Math.log((frequency + SMOOTHING) / total);
    }
}
