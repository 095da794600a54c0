package dev.stele.analyse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds all words of a list in a text at once (Aho and Corasick 1975), in time linear in the text
 * and the words found. States are numbered by depth, then in the order of their words, so that the
 * children of each lie side by side and the states in use most lie close together; a double array
 * would find a child as fast, but takes 2 to 5 s to fill with 50,000 words of several scripts.
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

    private int states = 1;

    /** The first child of each state; the next state's first child ends them. */
    private int[] children;

    /** The character that leads to the state; it ascends among the children of one. */
    private char[] letter;

    private int[] depth;

    /** The word that ends in the state, or NONE. */
    private int[] word;

    /** The state of the longest suffix that is a word, the state's own first, or NONE. */
    private int[] found;

    /** The same, without the state's own. */
    private int[] shorter;

    /** The longest proper suffix that is a state and has children, or the root. */
    private int[] retry;

    /** The root's children by their characters, or the root. */
    private final int[] opening;

    /**
     * @param words distinct, none of them empty
     */
    Automaton(List<String> words) {
        int most = 1 + words.stream().mapToInt(String::length).sum();
        children = new int[most + 1];
        letter = new char[most];
        depth = new int[most];
        word = new int[most];
        found = new int[most];
        shorter = new int[most];
        retry = new int[most];
        opening = new int[1 + words.stream().mapToInt(text -> text.charAt(0)).max().orElse(NONE)];
        int[] sorted =
                IntStream.range(0, words.size())
                        .boxed()
                        .sorted(Comparator.comparing(words::get))
                        .mapToInt(Integer::intValue)
                        .toArray();
        build(words, sorted);
        children = Arrays.copyOf(children, states + 1);
        letter = Arrays.copyOf(letter, states);
        depth = Arrays.copyOf(depth, states);
        word = Arrays.copyOf(word, states);
        found = Arrays.copyOf(found, states);
        shorter = Arrays.copyOf(shorter, states);
        retry = Arrays.copyOf(retry, states);
    }

    /** Makes the states in their order: each with its children, whose words lie side by side. */
    private void build(List<String> words, int[] sorted) {
        int[] first = new int[letter.length];
        int[] last = new int[letter.length];
        int[] fallback = new int[letter.length];
        last[ROOT] = sorted.length;
        for (int state = ROOT; state < states; state++) {
            int at = first[state];
            int length = depth[state];
            boolean ends = at < last[state] && words.get(sorted[at]).length() == length;
            word[state] = ends ? sorted[at++] : NONE;
            shorter[state] = state == ROOT ? NONE : found[fallback[state]];
            found[state] = ends ? state : shorter[state];
            children[state] = states;
            while (at < last[state]) {
                char c = words.get(sorted[at]).charAt(length);
                int child = states++;
                letter[child] = c;
                depth[child] = length + 1;
                first[child] = at;
                while (at < last[state] && words.get(sorted[at]).charAt(length) == c) {
                    at++;
                }
                last[child] = at;
                if (state == ROOT) {
                    opening[c] = child;
                }
            }
            children[state + 1] = states;
            linkBack(state, fallback);
        }
    }

    /** Says of a state's children what their longest suffixes are; of the state, where to retry. */
    private void linkBack(int state, int[] fallback) {
        if (state == ROOT) {
            return;
        }
        int suffix = fallback[state];
        retry[state] = children[suffix] < children[suffix + 1] ? suffix : retry[suffix];
        for (int child = children[state]; child < children[state + 1]; child++) {
            fallback[child] = step(suffix, letter[child]);
        }
    }

    /** Reports every word in the text, overlapping ones too, in the order of their ends. */
    void find(CharSequence text, Hit hit) {
        int state = ROOT;
        for (int at = 0; at < text.length(); at++) {
            state = step(state, text.charAt(at));
            for (int end = found[state]; end != NONE; end = shorter[end]) {
                hit.at(at + 1 - depth[end], at + 1, word[end]);
            }
        }
    }

    private int step(int from, char c) {
        for (int state = from; state != ROOT; state = retry[state]) {
            int child = child(state, c);
            if (child != NONE) {
                return child;
            }
        }
        return c < opening.length ? opening[c] : ROOT;
    }

    /** Most states have one child or none. */
    private int child(int state, char c) {
        int low = children[state];
        int high = children[state + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            char there = letter[middle];
            if (there == c) {
                return middle;
            }
            if (there < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return NONE;
    }
}
