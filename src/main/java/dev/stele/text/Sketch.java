package dev.stele.text;

import dev.stele.model.Signature;
import java.util.Arrays;
import java.util.List;

/**
 * A MinHash signature, small enough to keep one for every text of a corpus: for each of 128 fixed
 * orders of all shingles, the text's first shingle. Two texts agree in about as large a share of
 * them as they share shingles.
 */
public final class Sketch {
    /** Minima in a sketch. */
    public static final int SIZE = 128;

    private static final long[] FACTORS = new long[SIZE];
    private static final long[] OFFSETS = new long[SIZE];

    static {
        for (int i = 0; i < SIZE; i++) {
            FACTORS[i] = Shingles.mix(2L * i + 1) | 1;
            OFFSETS[i] = Shingles.mix(2L * i + 2);
        }
    }

    private final int[] minima;
    private final int shingles;

    private Sketch(int[] minima, int shingles) {
        this.minima = minima;
        this.shingles = shingles;
    }

    /** A signature at half a kilobyte; what it estimates stays the same. */
    public static Sketch of(Signature signature) {
        return new Sketch(
                signature.minima().stream()
                        .mapToInt(minimum -> (int) Shingles.mix(minimum))
                        .toArray(),
                signature.shingles());
    }

    /** The signature of a text with these distinct shingles and fingerprints. */
    public static Signature signature(long[] shingles, List<Integer> fingerprints) {
        return shingles.length == 0
                ? Signature.NONE
                : new Signature(minima(shingles), shingles.length, fingerprints);
    }

    private static List<Long> minima(long[] shingles) {
        long[] minima = new long[SIZE];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < SIZE; i++) {
                minima[i] = Math.min(minima[i], shingle * FACTORS[i] + OFFSETS[i]);
            }
        }
        return Arrays.stream(minima).boxed().toList();
    }

    /** How many distinct shingles the text has. */
    int shingles() {
        return shingles;
    }

    /** One number for the minima {@code from} to {@code to} - 1; equal minima give an equal one. */
    int hash(int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + minima[i];
        }
        return (int) Shingles.mix(hash);
    }

    /** The estimated share of common shingles in all shingles of both: 0 to 1. */
    double jaccard(Sketch other) {
        int equal = 0;
        for (int i = 0; i < minima.length; i++) {
            if (minima[i] == other.minima[i]) {
                equal++;
            }
        }
        return (double) equal / minima.length;
    }

    /** The estimated share of common shingles in the smaller of both: 0 to 1 and a little more. */
    double containment(Sketch other) {
        double jaccard = jaccard(other);
        double common = jaccard * (shingles + other.shingles) / (1 + jaccard);
        return common / Math.min(shingles, other.shingles);
    }
}
