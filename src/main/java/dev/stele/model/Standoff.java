package dev.stele.model;

/** What is said of a part of a passage that concerns time or number, standing off from its text. */
public sealed interface Standoff permits DatePhrase, Quantity {
    /** Index of the passage in its document, from 0. */
    int passage();

    /** In UTF-16 units of the passage's text. */
    Range range();
}
