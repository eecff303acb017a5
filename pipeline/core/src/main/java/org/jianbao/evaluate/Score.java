package org.jianbao.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an evaluation counted, measure by measure, and where gold and program disagree. */
public final class Score {
    /**
     * What one measure counted.
     *
     * @param right rows or cells that agree
     * @param extra rows found in vain
     * @param missed annotated rows not found, or cells that differ
     */
    public record Count(int right, int extra, int missed) {
        /** Of what was found, how much is right; 1 if nothing was found. */
        public double precision() {
            return right + extra == 0 ? 1 : right / (double) (right + extra);
        }

        /** Of what was annotated, how much was found; 1 if nothing was annotated. */
        public double recall() {
            return right + missed == 0 ? 1 : right / (double) (right + missed);
        }

        /** The harmonic mean of precision and recall. */
        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        private Count plus(Count other) {
            return new Count(right + other.right, extra + other.extra, missed + other.missed);
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    /** An empty score, to which others are added. */
    public Score() {}

    /** Adds what another document counted. */
    public void addAll(Score other) {
        other.counts.forEach((measure, count) -> counts.merge(measure, count, Count::plus));
        disagreements.addAll(other.disagreements);
    }

    /** The measures in the order in which they were first counted. */
    public Map<String, Count> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** Every disagreement, in the order of the comparison. */
    public List<Disagreement> disagreements() {
        return Collections.unmodifiableList(disagreements);
    }

    void rows(String measure, int right, List<Disagreement> extra, List<Disagreement> missed) {
        counts.merge(measure, new Count(right, extra.size(), missed.size()), Count::plus);
        disagreements.addAll(missed);
        disagreements.addAll(extra);
    }

    /** A cell that is right or wrong: recall falls with a wrong one. */
    void cell(String measure, String where, String wanted, String found, boolean right) {
        counts.merge(measure, new Count(right ? 1 : 0, 0, right ? 0 : 1), Count::plus);
        if (!right) {
            disagreements.add(new Disagreement(measure, where, wanted, found));
        }
    }

    /** A table for people: measure, precision, recall, F1, counts. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT, "%-34s%7s%8s%7s  %s\n", "measure", "prec", "recall", "F1", "right/extra/missed"));
        counts.forEach((measure, count) -> table.append(String.format(
                Locale.ROOT,
                "%-34s%7.3f%8.3f%7.3f  %d/%d/%d\n",
                measure,
                count.precision(),
                count.recall(),
                count.f1(),
                count.right(),
                count.extra(),
                count.missed())));
        return table.toString();
    }
}
