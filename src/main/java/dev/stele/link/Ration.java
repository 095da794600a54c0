package dev.stele.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a bounded number of things from any number of documents: the first of each document before
 * the second of any. What is kept does not depend on how many are added at a time.
 */
final class Ration<T> {
    private record Kept<T>(T thing, int rank) {}

    private final int most;
    private final List<Integer> perRank = new ArrayList<>();
    private List<Kept<T>> kept = new ArrayList<>();
    private int ranks = Integer.MAX_VALUE;
    private int total;

    /**
     * @param most how many are kept
     */
    Ration(int most) {
        this.most = most;
    }

    /** Adds those of one document, the most wanted first; documents in order. */
    void add(List<? extends T> things) {
        total += things.size();
        for (int rank = 0; rank < Math.min(things.size(), ranks); rank++) {
            kept.add(new Kept<>(things.get(rank), rank));
            if (rank == perRank.size()) {
                perRank.add(0);
            }
            perRank.set(rank, perRank.get(rank) + 1);
        }
        while (kept.size() > most && perRank.size() > 1) {
            ranks = perRank.size() - 1;
            perRank.remove(ranks);
            int last = ranks;
            kept = new ArrayList<>(kept.stream().filter(each -> each.rank() < last).toList());
        }
        if (kept.size() > most) {
            kept = new ArrayList<>(kept.subList(0, most));
        }
    }

    /** What was kept, in the order of documents, those of each by rank. */
    List<T> kept() {
        return kept.stream().map(Kept::thing).toList();
    }

    /** How many were added. */
    int total() {
        return total;
    }
}
