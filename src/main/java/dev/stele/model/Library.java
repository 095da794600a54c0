package dev.stele.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The corpus with its links.
 *
 * @param cards by document ID
 * @param works in the order of the home page
 * @param occurrences of each concept, by concept id, in the order of documents and text
 * @param links that lead from each document, by document ID
 * @param backlinks that lead to each document, by document ID
 * @param shared links from words of other works to the same words in each document, by its ID
 * @param related to each document, by its ID, the most alike first
 * @param citations of each document that has any, by its ID, in the order of its text
 * @param wanted texts that are cited and not in the library, most cited first
 */
public record Library(
        Corpus corpus,
        Documents documents,
        SortedMap<String, Card> cards,
        List<Work> works,
        SortedMap<String, List<Occurrence>> occurrences,
        Map<String, List<Link>> links,
        Map<String, List<Link>> backlinks,
        Map<String, List<Link>> shared,
        Map<String, List<Related>> related,
        Map<String, List<Citation>> citations,
        List<Wanted> wanted,
        Timeline timeline,
        Figures figures) {

    public Library {
        works = List.copyOf(works);
        wanted = List.copyOf(wanted);
    }

    /**
     * The card of this document.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Card card(String document) {
        Card card = cards.get(document);
        if (card == null) {
            throw new IllegalArgumentException("no card of " + document);
        }
        return card;
    }

    /**
     * The work with this ID.
     *
     * @throws IllegalArgumentException if no work has this ID
     */
    public Work work(String id) {
        return works.stream()
                .filter(work -> work.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no work " + id));
    }
}
