package dev.stele.model;

import java.util.List;
import java.util.Optional;

/**
 * A place that cites items of its document's list of references.
 *
 * @param passage index in its document, from 0
 * @param range in the passage's text
 * @param items in the order of the citation, those between the ends of {@code [3-5]} too
 */
public record Citation(int passage, Range range, List<Item> items) {
    /**
     * What is cited.
     *
     * @param label what the text calls it: {@code [4]}, {@code Kim, 2020}
     * @param at the words that name it, in the passage's text; none between the ends of a range
     * @param anchor of its passage in the list; none when the list or the item is not in the file
     */
    public record Item(String label, Optional<Range> at, Optional<String> anchor) {}

    public Citation {
        items = List.copyOf(items);
    }

    /** Anchors of the passages that it leads to. */
    public List<String> anchors() {
        return items.stream().flatMap(item -> item.anchor().stream()).distinct().toList();
    }
}
