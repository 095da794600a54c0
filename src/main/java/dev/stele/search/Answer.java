package dev.stele.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /**
     * One hit for each work, in the order of works: the best of the first version to cite that has
     * any.
     */
    public List<Hit> byWork() {
        Map<String, Hit> folded = new LinkedHashMap<>();
        for (Hit hit : hits) {
            folded.merge(hit.work(), hit, (one, other) -> rank(other) < rank(one) ? other : one);
        }
        return List.copyOf(folded.values());
    }

    private static int rank(Hit hit) {
        return hit.versions().indexOf(hit.document());
    }
}
