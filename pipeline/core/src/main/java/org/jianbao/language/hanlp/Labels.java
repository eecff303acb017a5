package org.jianbao.language.hanlp;

/**
 * What part a word may be in a name, and how likely it is each: the labels of a hidden Markov model with the logarithms of
 * their emissions. Immutable.
 */
final class Labels {
    private final int[] labels;
    private final double[] logarithms;

    /**
     * @param labels indices into the model's table of transitions, in the order in which ties are decided; kept
     * @param logarithms of each label the logarithm of its probability to show as this word; kept
     */
    Labels(int[] labels, double[] logarithms) {
        this.labels = labels;
        this.logarithms = logarithms;
    }

    int size() {
        return labels.length;
    }

    int label(int index) {
        return labels[index];
    }

    double logarithm(int index) {
        return logarithms[index];
    }
}
