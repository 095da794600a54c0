package dev.stele.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Groups texts that say the same, without comparing every two. Signatures are cut into bands; texts
 * that agree in a whole band are candidates; what the signatures then promise is verified on the
 * texts' own shingles. Each text costs half a kilobyte of memory, and at most two candidates a
 * band.
 */
public final class Copies {
    /** From this share of common shingles on, two texts are the same. */
    public static final double SAME = 0.5;

    /** From this share of the smaller text on, it is the same as the larger or a part of it. */
    public static final double CONTAINED = 0.8;

    /** Texts with fewer shingles are too short to say that one was copied. */
    public static final int ENOUGH_SHINGLES = 20;

    /** Minima in a band: with 32 bands of 4, of pairs that share 42 % half meet, of 64 % all. */
    private static final int ROWS = 4;

    private static final int BANDS = Sketch.SIZE / ROWS;

    /** How much lower than the truth an estimate from signatures may be: three standard errors. */
    private static final double SLACK = 0.13;

    /**
     * Texts that say the same.
     *
     * @param first the one that comes first in the given order
     * @param others each compared with the first, in the given order
     */
    public record Group(int first, List<Copy> others) {
        public Group {
            others = List.copyOf(others);
        }
    }

    /**
     * A text as compared with the first of its group.
     *
     * @param text its place in the given order
     * @param jaccard share of common shingles in all of both
     * @param containment share of common shingles in the smaller of both
     */
    public record Copy(int text, double jaccard, double containment) {}

    private final List<Sketch> sketches;
    private final IntFunction<long[]> shingles;

    private Copies(List<Sketch> sketches, IntFunction<long[]> shingles) {
        this.sketches = List.copyOf(sketches);
        this.shingles = shingles;
    }

    /**
     * All groups of two texts and more, by their first text.
     *
     * @param sketches of the texts, in the order in which they shall lead their group
     * @param shingles reads the shingles of the text at a place again; called for candidates only
     */
    public static List<Group> among(List<Sketch> sketches, IntFunction<long[]> shingles) {
        return new Copies(sketches, shingles).groups();
    }

    private List<Group> groups() {
        List<List<Integer>> candidates = candidates();
        BitSet taken = new BitSet(sketches.size());
        List<Group> groups = new ArrayList<>();
        for (int first = 0; first < sketches.size(); first++) {
            if (!taken.get(first)) {
                taken.set(first);
                List<Copy> others = copiesOf(first, candidates, taken);
                if (!others.isEmpty()) {
                    groups.add(new Group(first, others));
                }
            }
        }
        return groups;
    }

    /** Those that can be reached from a text through its copies and are copies of it themselves. */
    private List<Copy> copiesOf(int first, List<List<Integer>> candidates, BitSet taken) {
        List<Copy> copies = new ArrayList<>();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        long[] own = new long[0];
        seen.set(first);
        while (!open.isEmpty()) {
            for (int other : candidates.get(open.remove())) {
                if (taken.get(other) || seen.get(other) || !isPromising(first, other)) {
                    continue;
                }
                seen.set(other);
                own = own.length == 0 ? shingles.apply(first) : own;
                long[] theirs = shingles.apply(other);
                double jaccard = Shingles.jaccard(own, theirs);
                double containment = Shingles.containment(own, theirs);
                if (jaccard >= SAME || containment >= CONTAINED) {
                    taken.set(other);
                    open.add(other);
                    copies.add(new Copy(other, jaccard, containment));
                }
            }
        }
        copies.sort((a, b) -> Integer.compare(a.text(), b.text()));
        return copies;
    }

    /** For each text those that met it in a band; in every band a text meets two at most. */
    private List<List<Integer>> candidates() {
        List<List<Integer>> candidates = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            candidates.add(new ArrayList<>(0));
        }
        long[] keys = new long[sketches.size()];
        for (int band = 0; band < BANDS; band++) {
            int count = 0;
            for (int i = 0; i < sketches.size(); i++) {
                if (sketches.get(i).shingles() >= ENOUGH_SHINGLES) {
                    int hash = sketches.get(i).hash(band * ROWS, (band + 1) * ROWS);
                    keys[count++] = (long) hash << 32 | i;
                }
            }
            Arrays.sort(keys, 0, count);
            int bucket = 0;
            for (int k = 1; k < count; k++) {
                if (keys[k] >> 32 != keys[bucket] >> 32) {
                    bucket = k;
                    continue;
                }
                meet(candidates, (int) keys[bucket], (int) keys[k]);
                meet(candidates, (int) keys[k - 1], (int) keys[k]);
            }
        }
        return candidates;
    }

    private void meet(List<List<Integer>> candidates, int a, int b) {
        List<Integer> ofA = candidates.get(a);
        List<Integer> ofB = candidates.get(b);
        boolean known = ofA.size() < ofB.size() ? ofA.contains(b) : ofB.contains(a);
        if (!known && isPromising(a, b)) {
            ofA.add(b);
            ofB.add(a);
        }
    }

    private boolean isPromising(int a, int b) {
        Sketch first = sketches.get(a);
        Sketch second = sketches.get(b);
        return first.jaccard(second) >= SAME - SLACK
                || first.containment(second) >= CONTAINED - 2 * SLACK;
    }
}
