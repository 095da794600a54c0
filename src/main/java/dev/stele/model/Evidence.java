package dev.stele.model;

import java.util.List;

/**
 * What the corpus knows about one document and the document does not say itself.
 *
 * @param witnesses other documents that carry the same text, the best to cite first
 */
public record Evidence(List<Witness> witnesses) {
    public static final Evidence NONE = new Evidence(List.of());

    /**
     * Another document with the same text.
     *
     * @param document its ID
     * @param title its title when it states one, or the empty string
     * @param passages its cleaned text, for repairs
     */
    public record Witness(String document, String title, List<String> passages) {
        public Witness {
            passages = List.copyOf(passages);
        }
    }

    public Evidence {
        witnesses = List.copyOf(witnesses);
    }

    public boolean isEmpty() {
        return witnesses.isEmpty();
    }
}
