package dev.stele.model;

import java.util.List;

/**
 * The text of a witness beside that of the one to cite. Every passage of both stands in one row, in
 * reading order.
 */
public record Collation(List<Row> rows) {
    /** Of a witness that was not collated, as the one to cite itself. */
    public static final Collation NONE = new Collation(List.of());

    /**
     * Passages that correspond. Where a passage was split, one stands beside several.
     *
     * @param base passages of the witness to cite; empty for what only the other has
     * @param other passages of the other witness; empty for what it lacks
     * @param same whether both say the same after folding; such a row may hold many passages, as
     *     many of one as of the other
     */
    public record Row(Side base, Side other, boolean same) {}

    /**
     * A run of passages of one witness.
     *
     * @param from index of its first passage, from 0
     * @param to one after the last
     * @param differing what the other witness has not, in the order of the text; empty in a row
     *     that has no counterpart
     */
    public record Side(int from, int to, List<Place> differing) {
        public Side {
            Check.that(0 <= from && from <= to, "to", to, "is not before " + from);
            differing = List.copyOf(differing);
        }

        public int size() {
            return to - from;
        }

        public boolean isEmpty() {
            return from == to;
        }
    }

    /**
     * A part of a passage.
     *
     * @param passage index in its document, from 0
     * @param range in the passage's text, not empty
     */
    public record Place(int passage, Range range) {}

    public Collation {
        rows = List.copyOf(rows);
    }
}
