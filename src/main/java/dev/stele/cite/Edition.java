package dev.stele.cite;

/**
 * The library that a document was seen in.
 *
 * @param library its title
 * @param version the day of its last change, or a digest of what it holds
 */
public record Edition(String library, String version) {}
