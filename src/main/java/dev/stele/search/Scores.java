package dev.stele.search;

/**
 * The arithmetic of ranking, in whole numbers, so that every reader of the index comes to the same
 * order.
 */
final class Scores {
    /** Clauses that stand closer than this, in positions from one to the next, are worth more. */
    static final int NEAR = 4;

    /** What two clauses side by side are worth to each other; half as near, a quarter. */
    static final int SIDE_BY_SIDE = 144;

    /** Rarity of a term, in 1/16 bits, from which on it counts twice. */
    private static final int RARE = 128;

    private Scores() {}

    /**
     * How telling a clause is that stands in {@code found} of {@code all} sections: in 1/16 bits,
     * and more than in proportion to them.
     */
    static int weight(int all, int found) {
        int rarity = rarity(all, found);
        return 2 * rarity * (RARE + rarity) / RARE;
    }

    /** How rare something is that stands in {@code found} of {@code all}, in 1/16 bits. */
    static int rarity(int all, int found) {
        double ratio = ((double) all + found) / found;
        int rarity = 0;
        while (ratio >= 2) {
            ratio /= 2;
            rarity += 16;
        }
        for (int step = 8; step > 0; step /= 2) {
            ratio *= ratio;
            if (ratio >= 2) {
                ratio /= 2;
                rarity += step;
            }
        }
        return rarity;
    }

    /**
     * What two terms are worth together that mean the same: as one that stands as often as both.
     */
    static int together(int impact, int other) {
        int rest = (IndexFormat.IMPACTS - impact) * (IndexFormat.IMPACTS - other);
        int odds = impact * (IndexFormat.IMPACTS - other) + other * (IndexFormat.IMPACTS - impact);
        return IndexFormat.IMPACTS * odds / (odds + rest);
    }

    /**
     * What a clause is worth in a passage: its frequency, saturated by the passage's length, times
     * what the passage weighs.
     *
     * @param worth quarters of an occurrence
     */
    static int ofUnit(int worth, Sections.Unit unit) {
        int saturated = IndexFormat.IMPACTS * 80 * worth / (80 * worth + 96 + 9 * unit.length());
        return Math.max(1, saturated * quarters(unit.kind()) / 4);
    }

    /** What a passage weighs by its role or form, in quarters. */
    private static int quarters(String kind) {
        return switch (kind) {
            case "head", "title", "parallel-title", "keywords" -> 8;
            case "heading" -> 6;
            case "abstract" -> 5;
            case "translation-notice", "footnote", "reference" -> 3;
            default -> 4;
        };
    }

    /** Adds up to a quarter for what part of the clauses is there. */
    static long covering(long score, int matched, int asked) {
        return score + score * matched / (4L * asked);
    }

    /** What is added for two clauses, by the rarer one's weight and how near they stand. */
    static long nearness(int weight, long near) {
        return weight * (IndexFormat.IMPACTS / 2L) * near / (near + 3 * SIDE_BY_SIDE);
    }
}
