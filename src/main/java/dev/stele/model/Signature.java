package dev.stele.model;

import java.util.List;

/**
 * What is kept of a text to find its copies and what it shares with others: a MinHash sketch over
 * its folded shingles, and fingerprints of its parts.
 *
 * @param minima the smallest hash value of each permutation; empty for a text without shingles
 * @param shingles how many distinct shingles the text has
 * @param fingerprints distinct and sorted; two texts with a long enough part in common have one in
 *     common
 */
public record Signature(List<Long> minima, int shingles, List<Integer> fingerprints) {
    /** Of a text without shingles. */
    public static final Signature NONE = new Signature(List.of(), 0, List.of());

    public Signature {
        minima = List.copyOf(minima);
        fingerprints = List.copyOf(fingerprints);
    }

    /** The share of equal minima, an estimate of the Jaccard similarity: 0 to 1. */
    public double similarity(Signature other) {
        if (minima.isEmpty() || other.minima.isEmpty()) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < minima.size(); i++) {
            if (minima.get(i).equals(other.minima.get(i))) {
                equal++;
            }
        }
        return (double) equal / minima.size();
    }
}
