package dev.stele.model;

import java.util.List;
import java.util.Set;

/**
 * What the corpus knows about one document and the document does not say itself.
 *
 * @param witnesses other documents that carry the same text, the best to cite first
 * @param repeated texts of its first and last passages that several other works have there too
 */
public record Evidence(List<Witness> witnesses, Set<String> repeated) {
    public static final Evidence NONE = new Evidence(List.of());

    /** Evidence of copies alone. */
    public Evidence(List<Witness> witnesses) {
        this(witnesses, Set.of());
    }

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
        repeated = Set.copyOf(repeated);
    }

    public boolean isEmpty() {
        return witnesses.isEmpty() && repeated.isEmpty();
    }
}
