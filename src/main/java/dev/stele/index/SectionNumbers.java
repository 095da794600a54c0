package dev.stele.index;

import dev.stele.search.IndexFormat;
import java.util.Arrays;

/** The sections of all works, numbered from 0 on in the order of works, with their lengths. */
final class SectionNumbers {
    private int[] firstOfWork = new int[64];
    private int works;
    private int[] lengths = new int[64];
    private int count;
    private long total;

    /** Begins the next work. */
    void beginWork() {
        if (works == firstOfWork.length) {
            firstOfWork = Arrays.copyOf(firstOfWork, 2 * works);
        }
        firstOfWork[works++] = count;
    }

    /**
     * Adds the next section of the work.
     *
     * @param length in positions
     */
    void add(int length) {
        if (count == lengths.length) {
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        lengths[count++] = length;
        total += length;
    }

    /** The number of a work's section among all. */
    int number(int work, int section) {
        return firstOfWork[work] + section;
    }

    /** The length of a section in positions. */
    int length(int number) {
        return lengths[number];
    }

    int count() {
        return count;
    }

    int works() {
        return works;
    }

    /** The arithmetic of this corpus, when all sections are there. */
    Weights weights() {
        return new Weights(total, count);
    }

    /** How many sections each work has, as JSON. */
    String column() {
        StringBuilder counts = new StringBuilder();
        for (int work = 0; work < works; work++) {
            int end = work + 1 < works ? firstOfWork[work + 1] : count;
            IndexFormat.appendCount(end - firstOfWork[work], counts);
        }
        return new JsonObject().text("counts", counts.toString()).toString();
    }
}
