package dev.stele.model;

import java.util.List;

/**
 * What is kept of a text to find its copies: a MinHash sketch over its folded shingles.
 *
 * @param minima the smallest hash value of each permutation; empty for a text without shingles
 * @param shingles how many distinct shingles the text has
 */
public record Signature(List<Long> minima, int shingles) {
    public Signature {
        minima = List.copyOf(minima);
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
