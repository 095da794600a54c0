package dev.stele.model;

import java.util.List;
import java.util.Optional;

/** The concepts of a corpus, in the order of {@code corpus.yaml}, with distinct ids. */
public record Vocabulary(List<Concept> concepts) {
    public static final Vocabulary EMPTY = new Vocabulary(List.of());

    public Vocabulary {
        concepts = List.copyOf(concepts);
        Check.that(
                concepts.stream().map(Concept::id).distinct().count() == concepts.size(),
                "concepts",
                concepts.size(),
                "have distinct ids");
    }

    public Optional<Concept> concept(String id) {
        return concepts.stream().filter(concept -> concept.id().equals(id)).findFirst();
    }
}
