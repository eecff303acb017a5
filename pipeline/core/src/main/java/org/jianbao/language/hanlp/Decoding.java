package org.jianbao.language.hanlp;

import java.util.function.Function;

/** The two ways in which HanLP finds the labels of a path; both look at a word and its neighbour, never back. */
final class Decoding {
    private Decoding() {}

    /**
     * The label of each word by the cheapest way to its next neighbour: the costs of whole ways are summed, but a word's
     * label is decided when the next is read. The first gets {@code first}, and so does the last.
     */
    static int[] ahead(Word[] path, Function<Word, Labels> labels, int first, double[][] transitions) {
        int[] chosen = new int[path.length];
        chosen[0] = first;
        Labels before = labels.apply(path[1]);
        double[] costs = new double[before.size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = transitions[first][before.label(i)] - before.logarithm(i);
        }
        int label = first;
        for (int i = 2; i < path.length; i++) {
            Labels next = labels.apply(path[i]);
            double[] reached = new double[next.size()];
            label = cheapest(before, costs, next, reached, transitions, label);
            chosen[i - 1] = label;
            before = next;
            costs = reached;
        }
        chosen[path.length - 1] = first;
        return chosen;
    }

    /** Fills {@code reached}, and returns the label that the cheapest of all ways comes from; {@code label} if none is. */
    private static int cheapest(
            Labels before, double[] costs, Labels next, double[] reached, double[][] transitions, int label) {
        double least = Double.MAX_VALUE;
        int cheapest = label;
        for (int to = 0; to < reached.length; to++) {
            reached[to] = Double.MAX_VALUE;
            int toLabel = next.label(to);
            double logarithm = next.logarithm(to);
            for (int from = 0; from < costs.length; from++) {
                double cost = costs[from] + transitions[before.label(from)][toLabel] - logarithm;
                if (cost < reached[to]) {
                    reached[to] = cost;
                    if (cost < least) {
                        least = cost;
                        cheapest = before.label(from);
                    }
                }
            }
        }
        return cheapest;
    }

    /** The label of each word that is cheapest after the label before it, whatever follows. The first gets {@code first}. */
    static int[] greedy(Word[] path, Function<Word, Labels> labels, int first, double[][] transitions) {
        int[] chosen = new int[path.length];
        chosen[0] = first;
        int label = first;
        for (int i = 1; i < path.length; i++) {
            Labels next = labels.apply(path[i]);
            double[] after = transitions[label];
            double least = Double.MAX_VALUE;
            for (int to = 0; to < next.size(); to++) {
                double cost = after[next.label(to)] - next.logarithm(to);
                if (least > cost) {
                    least = cost;
                    label = next.label(to);
                }
            }
            chosen[i] = label;
        }
        return chosen;
    }
}
