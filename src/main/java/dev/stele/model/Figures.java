package dev.stele.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The quantities of a library. Those of one group are said of the same thing at the same time in
 * the same unit, whether they agree or not; most groups hold one. A large library keeps as many of
 * each document as there is room for.
 *
 * @param contradicting indices of the groups whose figures cannot all be true
 * @param total of all quantities in all documents
 */
public record Figures(List<List<Instance>> groups, SortedSet<Integer> contradicting, int total) {
    public static final Figures EMPTY = new Figures(List.of(), new TreeSet<>(), 0);

    public Figures {
        groups = groups.stream().map(List::copyOf).toList();
        contradicting = Collections.unmodifiableSortedSet(new TreeSet<>(contradicting));
    }

    /** Figures that do not contradict each other. */
    public Figures(List<List<Instance>> groups, int total) {
        this(groups, new TreeSet<>(), total);
    }
}
