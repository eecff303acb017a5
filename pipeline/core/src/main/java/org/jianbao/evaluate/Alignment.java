package org.jianbao.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Pairs the rows of a gold table with the rows that were found: a longest common subsequence, then whatever is left,
 * order ignored.
 */
record Alignment(List<Pair> pairs, List<Map<String, String>> missed, List<Map<String, String>> extra) {
    /** A gold row and the row that was found for it. */
    record Pair(Map<String, String> gold, Map<String, String> found) {}

    static Alignment of(
            List<Map<String, String>> gold,
            List<Map<String, String>> found,
            BiPredicate<Map<String, String>, Map<String, String>> same) {
        int[] partner = new int[gold.size()];
        BitSet taken = new BitSet();
        inOrder(gold, found, same, partner, taken);
        List<Pair> pairs = new ArrayList<>();
        List<Map<String, String>> missed = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            if (partner[i] < 0) {
                partner[i] = outOfOrder(gold.get(i), found, same, taken);
            }
            if (partner[i] >= 0) {
                pairs.add(new Pair(gold.get(i), found.get(partner[i])));
            } else if (!isOptional(gold.get(i))) {
                missed.add(gold.get(i));
            }
        }
        List<Map<String, String>> extra = new ArrayList<>();
        for (int j = taken.nextClearBit(0); j < found.size(); j = taken.nextClearBit(j + 1)) {
            extra.add(found.get(j));
        }
        return new Alignment(pairs, missed, extra);
    }

    static boolean isOptional(Map<String, String> gold) {
        return gold.getOrDefault("optional", "").equals("1");
    }

    /** The pairs that count: optional rows earn nothing. */
    List<Pair> required() {
        return pairs.stream().filter(pair -> !isOptional(pair.gold())).toList();
    }

    private static void inOrder(
            List<Map<String, String>> gold,
            List<Map<String, String>> found,
            BiPredicate<Map<String, String>, Map<String, String>> same,
            int[] partner,
            BitSet taken) {
        int[][] best = best(gold, found, same);
        java.util.Arrays.fill(partner, -1);
        int i = 0;
        int j = 0;
        while (i < gold.size() && j < found.size()) {
            if (same.test(gold.get(i), found.get(j)) && best[i][j] == best[i + 1][j + 1] + 1) {
                taken.set(j);
                partner[i++] = j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static int[][] best(
            List<Map<String, String>> gold,
            List<Map<String, String>> found,
            BiPredicate<Map<String, String>, Map<String, String>> same) {
        int[][] best = new int[gold.size() + 1][found.size() + 1];
        for (int i = gold.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                best[i][j] = same.test(gold.get(i), found.get(j))
                        ? best[i + 1][j + 1] + 1
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        return best;
    }

    private static int outOfOrder(
            Map<String, String> gold,
            List<Map<String, String>> found,
            BiPredicate<Map<String, String>, Map<String, String>> same,
            BitSet taken) {
        for (int j = taken.nextClearBit(0); j < found.size(); j = taken.nextClearBit(j + 1)) {
            if (same.test(gold, found.get(j))) {
                taken.set(j);
                return j;
            }
        }
        return -1;
    }
}
