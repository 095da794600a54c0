package dev.stele.search;

/**
 * The arithmetic of ranking, in whole numbers, so that every reader of the index comes to the same
 * order.
 */
final class Scores {
    /** Clauses that stand closer than this are worth more. */
    static final int NEAR = 8;

    private Scores() {}

    /**
     * How telling a clause is that stands in {@code found} of {@code all} passages, in 1/16 bits.
     */
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

    /** Doubles what holds all clauses, and takes from the rest what part it lacks. */
    static long covering(long score, int matched, int asked) {
        return matched == asked ? 2 * score : score * (asked + matched) / (2L * asked);
    }

    /** What two clauses gain by standing {@code gap} positions apart. */
    static long nearness(int rarity, int gap) {
        return gap < NEAR ? (long) rarity * NEAR / (gap + 1) : 0;
    }
}
