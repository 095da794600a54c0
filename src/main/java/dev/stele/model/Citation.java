package dev.stele.model;

import java.util.List;

/**
 * A place that cites items of its document's list of references.
 *
 * @param passage index in its document, from 0
 * @param range in the passage's text
 * @param items anchors of the passages cited, in the order of the citation; empty when the list or
 *     the item is not in the file
 */
public record Citation(int passage, Range range, List<String> items) {
    public Citation {
        items = List.copyOf(items);
    }

    /** Whether it leads nowhere. */
    public boolean isDangling() {
        return items.isEmpty();
    }
}
