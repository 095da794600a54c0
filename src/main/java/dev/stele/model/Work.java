package dev.stele.model;

import java.util.List;

/**
 * Documents that carry the same text or translate it.
 *
 * @param id ASCII, the same for the same witnesses
 * @param witnesses IDs of the documents, the one to cite first
 */
public record Work(String id, List<Witness> witnesses) {

    /**
     * One document of the work.
     *
     * @param relation what it is to the first witness, as a key of the messages: {@code cite},
     *     {@code copy}, {@code script}, {@code excerpt}
     * @param similarity of its folded text to the first witness's, 0 to 1
     * @param collation of its text with the first witness's
     */
    public record Witness(
            String document, String relation, double similarity, Collation collation) {

        /** A witness that stands beside no other text. */
        public Witness(String document, String relation, double similarity) {
            this(document, relation, similarity, Collation.NONE);
        }
    }

    public Work {
        Check.that(!witnesses.isEmpty(), "witnesses", witnesses, "are not empty");
        witnesses = List.copyOf(witnesses);
    }

    /** The document to cite. */
    public String best() {
        return witnesses.get(0).document();
    }
}
