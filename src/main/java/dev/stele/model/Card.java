package dev.stele.model;

/**
 * What lists show of a document; small, so that the cards of a large corpus fit in memory.
 *
 * @param metadata without abstracts
 * @param length of the cleaned text: characters in Han, Kana and Hangul texts, otherwise words
 * @param lead the first words of the text, at most 200 characters
 * @param work ID of its work
 * @param edits applied edits that changed more than layout
 * @param proposals proposed edits
 */
public record Card(
        String id,
        Source source,
        Metadata metadata,
        Language language,
        int length,
        String lead,
        String work,
        int edits,
        int proposals) {}
