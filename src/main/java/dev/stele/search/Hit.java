package dev.stele.search;

import java.util.List;

/**
 * A passage that was found.
 *
 * @param work ID of the work
 * @param versions IDs of the documents of the work, the one to cite first
 * @param document ID of the document
 * @param anchor of the passage; empty for what stands in the document's head and nowhere in its
 *     text
 * @param score among the passages of the work, higher is better
 * @param title of the document; its ID if it has none
 * @param text of the passage
 */
public record Hit(
        String work,
        List<String> versions,
        String document,
        String anchor,
        long score,
        String title,
        String text) {

    public Hit {
        versions = List.copyOf(versions);
    }
}
