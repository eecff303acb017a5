package org.jianbao.language.hanlp;

import java.util.Arrays;

/**
 * The words that may begin at each place of a text, in arrays: 0 is the place before the text, 1 its first character, the
 * last the place after it. There are two nets over the same nodes, as in HanLP: the {@link #full} one of all words, and the
 * {@link #best} one of the words on the best path with the names recognised in it. A net tells the row of each place; a row
 * is a list of cells, each with a node. Of one text, one use.
 */
final class Lattice {
    private static final int NONE = -1;

    private final int places;
    private final int[] full;
    private final int[] best;
    private final Rows rows;
    private final Nodes nodes;

    Lattice(int length) {
        places = length + 2;
        full = new int[places];
        best = new int[places];
        for (int i = 0; i < places; i++) {
            full[i] = i;
            best[i] = places + i;
        }
        rows = new Rows(2 * places);
        nodes = new Nodes(3 * places);
    }

    int places() {
        return places;
    }

    int[] full() {
        return full;
    }

    int[] best() {
        return best;
    }

    Word word(int node) {
        return nodes.words[node];
    }

    /** Puts another word of the same length in the place of a node's. */
    void replace(int node, Word word) {
        nodes.words[node] = word;
    }

    /** A new node, in no row yet. */
    int node(Word word) {
        return nodes.add(word);
    }

    void add(int[] net, int place, int node) {
        rows.add(net[place], node);
    }

    boolean isEmpty(int[] net, int place) {
        return rows.first[net[place]] == NONE;
    }

    /** Whether a word of that length begins at {@code place}. */
    boolean has(int[] net, int place, int length) {
        for (int cell = rows.first[net[place]]; cell != NONE; cell = rows.next[cell]) {
            if (word(rows.node[cell]).length() == length) {
                return true;
            }
        }
        return false;
    }

    /** The length of the word that was added to a row last. */
    int lastLength(int[] net, int place) {
        return word(rows.node[rows.last[net[place]]]).length();
    }

    /**
     * Adds a name to the best net, unless a word of its length begins there, with the words of the full net that end where
     * it begins, so that paths reach it, and those that begin where it ends.
     *
     * @param reach how many places before it words are looked for, exclusive
     */
    boolean insert(int place, Word name, int reach) {
        if (has(best, place, name.length())) {
            return false;
        }
        add(best, place, node(name));
        for (int before = place - 1; before > Math.max(0, place - reach); before--) {
            if (rows.size[full[before]] > rows.size[best[before]]) {
                addEnding(before, place);
            }
        }
        int after = place + name.length();
        if (isEmpty(best, after) && !isEmpty(full, after)) {
            best[after] = full[after];
        }
        return true;
    }

    private void addEnding(int place, int end) {
        for (int cell = rows.first[full[place]]; cell != NONE; cell = rows.next[cell]) {
            if (place + word(rows.node[cell]).length() == end) {
                add(best, place, rows.node[cell]);
            }
        }
    }

    /**
     * The nodes of the cheapest path through {@code net}. What an earlier search through the other net found of a node
     * stands until something cheaper is found.
     */
    int[] shortestPath(int[] net) {
        reach(rows.node[rows.first[net[0]]], net[1]);
        for (int place = 1; place < places - 1; place++) {
            for (int cell = rows.first[net[place]]; cell != NONE; cell = rows.next[cell]) {
                int node = rows.node[cell];
                if (nodes.from[node] != NONE) {
                    reach(node, net[place + word(node).length()]);
                }
            }
        }
        return nodes.pathTo(rows.node[rows.first[net[places - 1]]]);
    }

    private void reach(int node, int row) {
        Word word = word(node);
        double spent = nodes.cost[node];
        for (int cell = rows.first[row]; cell != NONE; cell = rows.next[cell]) {
            int to = rows.node[cell];
            double sum = spent + Bigrams.cost(word, word(to));
            if (nodes.from[to] == NONE || nodes.cost[to] > sum) {
                nodes.from[to] = node;
                nodes.cost[to] = sum;
            }
        }
    }

    /** Lists of cells: of each row its first and last cell and its size, of each cell its node and the next cell. */
    private static final class Rows {
        private final int[] first;
        private final int[] last;
        private final int[] size;
        private int[] node;
        private int[] next;
        private int cells;

        Rows(int count) {
            first = new int[count];
            last = new int[count];
            size = new int[count];
            node = new int[2 * count];
            next = new int[2 * count];
            Arrays.fill(first, NONE);
        }

        void add(int row, int added) {
            if (cells == node.length) {
                node = Arrays.copyOf(node, 2 * cells);
                next = Arrays.copyOf(next, 2 * cells);
            }
            node[cells] = added;
            next[cells] = NONE;
            if (first[row] == NONE) {
                first[row] = cells;
            } else {
                next[last[row]] = cells;
            }
            last[row] = cells++;
            size[row]++;
        }
    }

    /** Of each node its word, the node that it is reached from most cheaply, and what the path to it costs. */
    private static final class Nodes {
        private Word[] words;
        private int[] from;
        private double[] cost;
        private int size;

        Nodes(int expected) {
            words = new Word[expected];
            from = new int[expected];
            cost = new double[expected];
        }

        int add(Word word) {
            if (size == words.length) {
                words = Arrays.copyOf(words, 2 * size);
                from = Arrays.copyOf(from, 2 * size);
                cost = Arrays.copyOf(cost, 2 * size);
            }
            words[size] = word;
            from[size] = NONE;
            return size++;
        }

        int[] pathTo(int end) {
            int length = 0;
            for (int node = end; node != NONE; node = from[node]) {
                length++;
            }
            int[] path = new int[length];
            for (int node = end; node != NONE; node = from[node]) {
                path[--length] = node;
            }
            return path;
        }
    }
}
