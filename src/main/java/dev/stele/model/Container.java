package dev.stele.model;

/** What a passage stands in, outermost first in {@link Passage#containers}. */
public sealed interface Container {

    /** A block quotation. {@code number} counts the document's quotations from 0. */
    record Quotation(int number) implements Container {}

    /**
     * One level of a list.
     *
     * @param number counts the document's lists from 0
     * @param item counts the list's items from 0
     * @param ordered whether the items are numbered
     */
    record ListLevel(int number, int item, boolean ordered) implements Container {}

    /**
     * A place in a table; all counts from 0.
     *
     * @param number counts the document's tables
     */
    record Cell(int number, int row, int column, int rowSpan, int columnSpan, boolean header)
            implements Container {}
}
