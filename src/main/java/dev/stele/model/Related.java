package dev.stele.model;

import java.util.List;

/**
 * Another document about the same things.
 *
 * @param document its ID
 * @param relation how it is related
 * @param concepts ids of those that both mention, the most telling first
 * @param terms other words and dates that stand in both, as the text has them, the most telling
 *     first
 * @param passages of both that have most in common, the best first
 */
public record Related(
        String document,
        Relation relation,
        List<String> concepts,
        List<String> terms,
        List<Pair> passages) {

    /** What another document is to this one. */
    public enum Relation {
        /** It speaks of the same things. */
        TOPIC,
        /** One is probably the translation of the other, or both are of a third. */
        TRANSLATION
    }

    /**
     * A passage of each document about the same things.
     *
     * @param here index of the passage of this one, from 0
     * @param there index of the passage of the other
     * @param words of the other passage that tell most of what both are about
     */
    public record Pair(int here, int there, Range words) {}

    /** The same document as one about the same things. */
    public Related asTopic() {
        return new Related(document, Relation.TOPIC, concepts, terms, passages);
    }

    public Related {
        concepts = List.copyOf(concepts);
        terms = List.copyOf(terms);
        passages = List.copyOf(passages);
    }
}
