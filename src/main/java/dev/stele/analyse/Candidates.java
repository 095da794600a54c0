package dev.stele.analyse;

import java.util.Arrays;

/** The labels that stand in one text, whether they count or not, overlapping ones too. */
final class Candidates implements Automaton.Hit {
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] labels = new int[32];
    private int size;
    private int longest;

    /** Labels come in the order of their ends. */
    @Override
    public void at(int from, int to, int label) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            labels = Arrays.copyOf(labels, size * 2);
        }
        starts[size] = from;
        ends[size] = to;
        labels[size++] = label;
        longest = Math.max(longest, to - from);
    }

    int size() {
        return size;
    }

    int from(int candidate) {
        return starts[candidate];
    }

    int to(int candidate) {
        return ends[candidate];
    }

    int label(int candidate) {
        return labels[candidate];
    }

    /** All candidates, the longest first, of the same length the leftmost. */
    int[] longestFirst() {
        int[] next = new int[longest + 1];
        for (int i = 0; i < size; i++) {
            next[longest - length(i)]++;
        }
        int before = 0;
        for (int i = 0; i <= longest; i++) {
            int count = next[i];
            next[i] = before;
            before += count;
        }
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            ordered[next[longest - length(i)]++] = i;
        }
        return ordered;
    }

    private int length(int candidate) {
        return ends[candidate] - starts[candidate];
    }
}
