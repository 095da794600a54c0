package dev.stele.search;

import java.util.List;

/**
 * What a query found.
 *
 * @param hits work by work, the best first, and within a work the best passage first
 * @param missing what was asked for and stands nowhere, as typed
 * @param concepts those that have a missing string, or the whole query, as a label
 */
public record Answer(List<Hit> hits, List<String> missing, List<ConceptOffer> concepts) {

    /**
     * A concept that may be meant.
     *
     * @param typed the label that was asked for
     * @param concept its id
     * @param label a label of it that stands in the corpus
     */
    public record ConceptOffer(String typed, String concept, String label) {}

    public Answer {
        hits = List.copyOf(hits);
        missing = List.copyOf(missing);
        concepts = List.copyOf(concepts);
    }
}
