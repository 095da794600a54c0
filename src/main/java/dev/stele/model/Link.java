package dev.stele.model;

import java.util.Optional;

/**
 * A link from a passage that stays in the library.
 *
 * @param document where it stands
 * @param passage index of its passage, from 0
 * @param range of the linked words in the passage's text
 * @param target ID of the document that it leads to
 * @param anchor of a passage of the target
 */
public record Link(
        String document, int passage, Range range, String target, Optional<String> anchor) {}
