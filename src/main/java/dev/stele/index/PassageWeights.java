package dev.stele.index;

import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import dev.stele.search.IndexFormat;
import java.util.Arrays;

/** Length and weight of every unit and document, from which the impact of a term follows. */
final class PassageWeights {
    /** What a document's head weighs, in quarters. */
    static final int HEAD = 8;

    private static final int PLAIN = 4;

    /** Positions of a usual title; what stands in a shorter one says more. */
    private static final int TITLE_LENGTH = 12;

    private static final int LENGTH_BITS = 26;

    private int[] firstOfWork = new int[64];
    private int works;
    private int[] units = new int[1024];
    private int[] documentOf = new int[1024];
    private int count;
    private int[] documents = new int[256];
    private int documentCount;
    private long total;
    private int filled;

    void beginWork() {
        firstOfWork = withRoom(firstOfWork, works);
        firstOfWork[works++] = count;
    }

    /** Begins the next witness of the work. */
    void beginDocument() {
        documents = withRoom(documents, documentCount);
        documents[documentCount++] = 0;
    }

    /**
     * Adds the next unit of the document.
     *
     * @param length in positions; 0 for a head that says nothing
     * @param weight in quarters
     */
    void add(int length, int weight) {
        units = withRoom(units, count);
        documentOf = withRoom(documentOf, count);
        units[count] = weight << LENGTH_BITS | Math.min(length, (1 << LENGTH_BITS) - 1);
        documentOf[count++] = documentCount - 1;
        documents[documentCount - 1] += length;
        total += length;
        if (length > 0) {
            filled++;
        }
    }

    private static int[] withRoom(int[] array, int used) {
        return used < array.length ? array : Arrays.copyOf(array, 2 * used);
    }

    /** Units that say something. */
    int filled() {
        return filled;
    }

    /** The number of a unit's document among all. */
    int document(int work, int unit) {
        return documentOf[firstOfWork[work] + unit];
    }

    /** How much a term counts in its document that stands {@code frequency} times in a unit. */
    double share(int work, int unit, int frequency) {
        int packed = units[firstOfWork[work] + unit];
        int weight = packed >>> LENGTH_BITS;
        double share = (double) frequency * weight / PLAIN;
        if (weight < HEAD) {
            return share;
        }
        int length = packed & (1 << LENGTH_BITS) - 1;
        return share / (0.5 + 0.5 * length / TITLE_LENGTH);
    }

    /** The arithmetic of this corpus, when all units are there. */
    Impacts impacts() {
        return new Impacts(typical(total, filled), typical(total, documentCount));
    }

    /** What a term is worth by how often it stands in a text and how long that is. */
    final class Impacts {
        private static final double K1 = 2;
        private static final double B = 0.6;
        private static final double UNIT_K1 = 1.2;
        private static final double UNIT_B = 0.75;
        private final int typicalUnit;
        private final int typicalDocument;

        private Impacts(int typicalUnit, int typicalDocument) {
            this.typicalUnit = typicalUnit;
            this.typicalDocument = typicalDocument;
        }

        /** Of a term in a document, 1 to 63, by the sum of its shares. */
        int ofDocument(int document, double shares) {
            double length = (double) documents[document] / typicalDocument;
            double frequency = shares / (1 - B + B * length);
            double impact = IndexFormat.IMPACTS * frequency / (frequency + K1);
            return (int) Math.max(1, Math.min(IndexFormat.IMPACTS - 1, Math.round(impact)));
        }

        /** Of a term in a unit, 1 to 15. */
        int ofUnit(int work, int unit, int frequency) {
            int packed = units[firstOfWork[work] + unit];
            double length = (double) (packed & (1 << LENGTH_BITS) - 1) / typicalUnit;
            int weight = packed >>> LENGTH_BITS;
            double saturation = frequency + UNIT_K1 * (1 - UNIT_B + UNIT_B * length);
            double impact = 3.0 * frequency * (UNIT_K1 + 1) / saturation * weight / PLAIN;
            return (int) Math.max(1, Math.min(15, Math.round(impact)));
        }
    }

    /** The mean, rounded to a power of two. */
    private static int typical(long total, int count) {
        int typical = 1;
        while (typical * 3L * count < 2 * total) {
            typical *= 2;
        }
        return typical;
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
