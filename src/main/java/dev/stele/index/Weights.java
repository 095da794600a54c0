package dev.stele.index;

import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.search.IndexFormat;

/** How much a term counts by where it stands, and what that makes its impact on a section. */
final class Weights {
    /** The share of a term that stands once in a plain paragraph. */
    static final int ONE = 64;

    /** What a document's head weighs, in quarters. */
    static final int HEAD = 8;

    private static final int PLAIN = 4;

    /** Positions of a usual title; what stands in a shorter one says more. */
    private static final int TITLE_LENGTH = 12;

    /** What a usual title adds to its weight. */
    private static final double TITLE = 1.4;

    private static final double K1 = 2;
    private static final double B = 0.6;

    private final int typical;

    /**
     * @param positions of all sections together
     * @param sections how many
     */
    Weights(long positions, int sections) {
        typical = typical(positions, sections);
    }

    /** The mean, rounded to a power of two, so that it does not change with every edit. */
    private static int typical(long total, int count) {
        int typical = 1;
        while (typical * 3L * count < 2 * total) {
            typical *= 2;
        }
        return typical;
    }

    /**
     * The share of a term that stands once in a passage.
     *
     * @param weight of the passage, in quarters
     * @param length of the passage in positions
     */
    static int share(int weight, int length) {
        double share = (double) ONE * weight / PLAIN;
        if (weight >= HEAD) {
            share *= TITLE / (0.5 + 0.5 * length / TITLE_LENGTH);
        }
        return (int) Math.max(1, Math.round(share));
    }

    /**
     * What a term is worth in a section, 1 to 63.
     *
     * @param share of the term in all of the section
     * @param length of the section in positions
     */
    int impact(int share, int length) {
        double frequency = (double) share / ONE / (1 - B + B * length / typical);
        double impact = IndexFormat.IMPACTS * frequency / (frequency + K1);
        return (int) Math.max(1, Math.min(IndexFormat.IMPACTS - 1, Math.round(impact)));
    }

    /** What a passage weighs, in quarters. */
    static int of(Passage passage) {
        return switch (passage.role()) {
            case TITLE, PARALLEL_TITLE, KEYWORDS -> 8;
            case ABSTRACT -> 5;
            case BYLINE, CLASSIFICATION, CAPTION, BODY, EDITORS_NOTE -> ofForm(passage);
            case TRANSLATION_NOTICE, FOOTNOTE, REFERENCE -> 3;
        };
    }

    private static int ofForm(Passage passage) {
        if (passage.kind() != PassageKind.HEADING) {
            return PLAIN;
        }
        return passage.level() == 1 ? 8 : 6;
    }
}
