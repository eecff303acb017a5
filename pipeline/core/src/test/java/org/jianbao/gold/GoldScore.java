package org.jianbao.gold;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Counts what was found, found in vain and missed, measure by measure. */
public final class GoldScore {
    /** What one measure counted. */
    public record Count(int right, int extra, int missed) {
        public double precision() {
            return right + extra == 0 ? 1 : right / (double) (right + extra);
        }

        public double recall() {
            return right + missed == 0 ? 1 : right / (double) (right + missed);
        }

        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        Count plus(Count other) {
            return new Count(right + other.right, extra + other.extra, missed + other.missed);
        }
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();

    void add(String measure, int right, int extra, int missed) {
        counts.merge(measure, new Count(right, extra, missed), Count::plus);
    }

    /** A cell that is right or wrong: its F1 falls with either. */
    void addCell(String measure, boolean right) {
        add(measure, right ? 1 : 0, 0, right ? 0 : 1);
    }

    public void addAll(GoldScore other) {
        other.counts.forEach((measure, count) -> counts.merge(measure, count, Count::plus));
    }

    /** The measures in the order in which they were first counted. */
    public Map<String, Count> counts() {
        return java.util.Collections.unmodifiableMap(counts);
    }

    /** A table for people: measure, precision, recall, F1, counts. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("measure\tprecision\trecall\tF1\tright/extra/missed\n");
        counts.forEach((measure, count) -> table.append(String.format(
                Locale.ROOT,
                "%s\t%.3f\t%.3f\t%.3f\t%d/%d/%d%n",
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
