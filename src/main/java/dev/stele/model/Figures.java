package dev.stele.model;

import java.util.List;

/**
 * The quantities of a library. Those of one group are said of the same thing at the same time in
 * the same unit, whether they agree or not; most groups hold one. A large library keeps as many of
 * each document as there is room for.
 *
 * @param total of all quantities in all documents
 */
public record Figures(List<List<Instance>> groups, int total) {
    public static final Figures EMPTY = new Figures(List.of(), 0);

    public Figures {
        groups = groups.stream().map(List::copyOf).toList();
    }
}
