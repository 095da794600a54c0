package dev.stele.analyse;

import dev.stele.text.Letters;
import java.util.Set;

/**
 * What a label means: a concept, under the conditions that the vocabulary sets.
 *
 * @param concept its place in the vocabulary, from 0
 * @param cased the letters that the source must have, capitals included, or the empty string
 * @param documents IDs of the only documents in which the label holds; empty for all
 * @param blocks whether no label of the concept counts inside this one
 */
record Sense(int concept, String cased, Set<String> documents, boolean blocks) {
    Sense {
        documents = Set.copyOf(documents);
    }

    boolean holdsAlways() {
        return documents.isEmpty() && cased.isEmpty() && !blocks;
    }

    boolean holds(String document, String inSource) {
        return (documents.isEmpty() || documents.contains(document))
                && (cased.isEmpty() || cased.equals(Letters.withCase(inSource)));
    }
}
