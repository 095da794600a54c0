package dev.stele.model;

/**
 * A place where a concept stands.
 *
 * @param concept the concept's id
 * @param passage index of the passage in its document, from 0
 * @param range in the passage's text
 */
public record Mention(String concept, int passage, Range range) {}
