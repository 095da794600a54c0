package dev.stele.search;

/**
 * A passage that was found.
 *
 * @param work ID of the work
 * @param document ID of the document
 * @param anchor of the passage; empty for what stands in the document's head and nowhere in its
 *     text
 * @param score among the passages of the work, higher is better
 * @param title of the document; its ID if it has none
 * @param text of the passage
 */
public record Hit(
        String work, String document, String anchor, long score, String title, String text) {}
