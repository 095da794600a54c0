package dev.stele.analyse;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all words of a list in a text at once (Aho and Corasick 1975), in time linear in the text
 * and the words found. Transitions lie in one hash table: it is built in a single pass over the
 * words, where a double array must search room for each state (2 to 5 s for 50,000 words of several
 * scripts, against some 50 ms).
 */
final class Automaton {
    private static final int ROOT = 0;
    private static final int NONE = -1;

    /** Called for each word found. */
    @FunctionalInterface
    interface Hit {
        /**
         * A word stands in the text.
         *
         * @param from first UTF-16 unit of the word in the text
         * @param to one after its last
         * @param word its place in the list
         */
        void at(int from, int to, int word);
    }

    private long[] edges = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int states = 1;

    private int[] parent = new int[1 << 8];
    private char[] letter = new char[1 << 8];
    private int[] depth = new int[1 << 8];

    /** The word that ends in the state, or NONE. */
    private int[] word = new int[1 << 8];

    /** The state of the longest proper suffix that is a state. */
    private final int[] fallback;

    /** The state of the longest proper suffix that is a word, or NONE. */
    private final int[] shorter;

    /**
     * @param words distinct, none of them empty
     */
    Automaton(List<String> words) {
        word[ROOT] = NONE;
        for (int i = 0; i < words.size(); i++) {
            insert(words.get(i), i);
        }
        fallback = new int[states];
        shorter = new int[states];
        shorter[ROOT] = NONE;
        for (int state : shallowFirst()) {
            int suffix = depth[state] == 1 ? ROOT : step(fallback[parent[state]], letter[state]);
            fallback[state] = suffix;
            shorter[state] = word[suffix] == NONE ? shorter[suffix] : suffix;
        }
    }

    /** Reports every word in the text, overlapping ones too, in the order of their ends. */
    void find(CharSequence text, Hit hit) {
        int state = ROOT;
        for (int at = 0; at < text.length(); at++) {
            state = step(state, text.charAt(at));
            int ending = word[state] == NONE ? shorter[state] : state;
            for (; ending != NONE; ending = shorter[ending]) {
                hit.at(at + 1 - depth[ending], at + 1, word[ending]);
            }
        }
    }

    private void insert(String text, int number) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            int next = child(state, text.charAt(i));
            state = next == NONE ? addState(state, text.charAt(i)) : next;
        }
        word[state] = number;
    }

    private int addState(int from, char c) {
        if (states == parent.length) {
            parent = Arrays.copyOf(parent, states * 2);
            letter = Arrays.copyOf(letter, states * 2);
            depth = Arrays.copyOf(depth, states * 2);
            word = Arrays.copyOf(word, states * 2);
        }
        if (states * 2 > edges.length) {
            growTable();
        }
        int state = states++;
        parent[state] = from;
        letter[state] = c;
        depth[state] = depth[from] + 1;
        word[state] = NONE;
        int slot = slot(edge(from, c));
        edges[slot] = edge(from, c);
        targets[slot] = state;
        return state;
    }

    private void growTable() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int slot = slot(oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    /** From a state by a character; never 0, which marks a free slot. */
    private static long edge(int state, char c) {
        return ((long) state << 16 | c) + 1;
    }

    private int slot(long edge) {
        int mask = edges.length - 1;
        long hash = edge * 0x9e3779b97f4a7c15L;
        int slot = (int) (hash >>> 32) & mask;
        while (edges[slot] != 0 && edges[slot] != edge) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int child(int state, char c) {
        int slot = slot(edge(state, c));
        return edges[slot] == 0 ? NONE : targets[slot];
    }

    private int step(int from, char c) {
        int state = from;
        int next = child(state, c);
        while (next == NONE && state != ROOT) {
            state = fallback[state];
            next = child(state, c);
        }
        return next == NONE ? ROOT : next;
    }

    /** All states but the root, each behind all that are less deep. */
    private int[] shallowFirst() {
        int deepest = 0;
        for (int state = 1; state < states; state++) {
            deepest = Math.max(deepest, depth[state]);
        }
        int[] next = new int[deepest + 1];
        for (int state = 1; state < states; state++) {
            if (depth[state] < deepest) {
                next[depth[state] + 1]++;
            }
        }
        for (int i = 1; i <= deepest; i++) {
            next[i] += next[i - 1];
        }
        int[] ordered = new int[states - 1];
        for (int state = 1; state < states; state++) {
            ordered[next[depth[state]]++] = state;
        }
        return ordered;
    }
}
