package org.jianbao.lexicon;

import java.util.Arrays;

/** Gathers the states of a {@link WordTable}, one for each beginning of a word: of 平方 and 平方米, those of 平, 平方, 平方米. */
final class WordTableBuilder {
    private static final int FIRST_SIZE = 64;

    private int[] parents = new int[FIRST_SIZE];
    private char[] characters = new char[FIRST_SIZE];
    private boolean[] words = new boolean[FIRST_SIZE];
    private int size = 1;

    /** The states of the last word, by the number of its characters so far. */
    private int[] path = new int[FIRST_SIZE];

    private String last = "";

    /** Adds a word, which sorts behind all those before it, and tells its state. */
    int add(String word) {
        int depth = 0;
        while (depth < last.length() && depth < word.length() && last.charAt(depth) == word.charAt(depth)) {
            depth++;
        }
        if (word.length() >= path.length) {
            path = Arrays.copyOf(path, 2 * word.length());
        }
        for (; depth < word.length(); depth++) {
            path[depth + 1] = state(path[depth], word.charAt(depth));
        }
        last = word;
        words[path[depth]] = true;
        return path[depth];
    }

    /** How many there are, the one before the first character among them, which is 0. */
    int size() {
        return size;
    }

    /** The state before the last character of another. */
    int parent(int state) {
        return parents[state];
    }

    /** The last character that leads to a state. */
    char character(int state) {
        return characters[state];
    }

    /** How many words there are that none goes on from. */
    int leaves() {
        boolean[] inner = inner();
        int leaves = 0;
        for (int state = 1; state < size; state++) {
            leaves += inner[state] ? 0 : 1;
        }
        return leaves;
    }

    /** For each state its number in the table: 0, the words that none goes on from, the other words, the rest. */
    int[] numbers() {
        boolean[] inner = inner();
        int[] numbers = new int[size];
        int next = 1;
        for (int state = 1; state < size; state++) {
            numbers[state] = inner[state] ? 0 : next++;
        }
        for (int state = 1; state < size; state++) {
            numbers[state] = inner[state] && words[state] ? next++ : numbers[state];
        }
        for (int state = 1; state < size; state++) {
            numbers[state] = numbers[state] == 0 ? next++ : numbers[state];
        }
        return numbers;
    }

    /** Of each state whether a word goes on from it. */
    private boolean[] inner() {
        boolean[] inner = new boolean[size];
        for (int state = 1; state < size; state++) {
            inner[parents[state]] = true;
        }
        return inner;
    }

    private int state(int parent, char character) {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, 2 * size);
            characters = Arrays.copyOf(characters, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
        }
        parents[size] = parent;
        characters[size] = character;
        return size++;
    }
}
