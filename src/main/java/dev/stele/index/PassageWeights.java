package dev.stele.index;

import dev.stele.model.Passage;
import dev.stele.model.PassageKind;
import java.util.Arrays;

/** Length and weight of every unit, from which the impact of a term follows. */
final class PassageWeights {
    /** What a document's head weighs, in quarters. */
    static final int HEAD = 12;

    private static final int PLAIN = 4;
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final int LENGTH_BITS = 26;

    private int[] firstOfWork = new int[64];
    private int works;
    private int[] units = new int[1024];
    private int count;
    private long total;
    private int filled;

    void beginWork() {
        if (works == firstOfWork.length) {
            firstOfWork = Arrays.copyOf(firstOfWork, 2 * works);
        }
        firstOfWork[works++] = count;
    }

    /**
     * Adds the next unit of the work.
     *
     * @param length in positions; 0 for a head that says nothing
     * @param weight in quarters
     */
    void add(int length, int weight) {
        if (count == units.length) {
            units = Arrays.copyOf(units, 2 * count);
        }
        units[count++] = weight << LENGTH_BITS | Math.min(length, (1 << LENGTH_BITS) - 1);
        total += length;
        if (length > 0) {
            filled++;
        }
    }

    /** Units that say something. */
    int filled() {
        return filled;
    }

    /** The mean length of a unit, rounded to a power of two. */
    int typicalLength() {
        int typical = 1;
        while (typical * 3L * filled < 2 * total) {
            typical *= 2;
        }
        return typical;
    }

    /** What a term is worth that stands {@code frequency} times in a unit: 1 to 63. */
    int impact(int work, int unit, int frequency, int typicalLength) {
        int packed = units[firstOfWork[work] + unit];
        int length = packed & (1 << LENGTH_BITS) - 1;
        int weight = packed >>> LENGTH_BITS;
        double saturation = frequency + K1 * (1 - B + B * length / typicalLength);
        double impact = 10 * frequency * (K1 + 1) / saturation * weight / PLAIN;
        return (int) Math.max(1, Math.min(63, Math.round(impact)));
    }

    /** What a passage weighs, in quarters. */
    static int of(Passage passage) {
        return switch (passage.role()) {
            case TITLE -> 12;
            case PARALLEL_TITLE, KEYWORDS -> 8;
            case ABSTRACT -> 5;
            case BYLINE, CLASSIFICATION, CAPTION, BODY, EDITORS_NOTE -> ofForm(passage);
            case TRANSLATION_NOTICE, FOOTNOTE -> 3;
        };
    }

    private static int ofForm(Passage passage) {
        if (passage.kind() != PassageKind.HEADING) {
            return PLAIN;
        }
        return passage.level() == 1 ? 10 : 8;
    }
}
