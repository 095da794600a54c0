package dev.stele.model;

import java.util.List;

/**
 * The dates of a library in the order of time; those whose year is not known come last. A large
 * library keeps as many of each document as there is room for.
 *
 * @param total of all dates in all documents
 */
public record Timeline(List<Instance> dates, int total) {
    public static final Timeline EMPTY = new Timeline(List.of(), 0);

    public Timeline {
        dates = List.copyOf(dates);
    }
}
