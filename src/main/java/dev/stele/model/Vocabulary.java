package dev.stele.model;

import java.util.List;
import java.util.Optional;

/**
 * The concepts of a corpus, in the order of {@code corpus.yaml}, with distinct ids.
 *
 * @param status whether a person supplied them or they are inferred from the texts
 */
public record Vocabulary(List<Concept> concepts, Status status) {
    /**
     * A label by which a concept is found besides its preferred ones.
     *
     * @param property {@code altLabel} or {@code hiddenLabel}
     */
    public record Label(String concept, String property, String language, String text) {}

    public static final Vocabulary EMPTY = new Vocabulary(List.of());

    /** A vocabulary that a person supplied. */
    public Vocabulary(List<Concept> concepts) {
        this(concepts, Status.SUPPLIED);
    }

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

    /** Whether its concepts were found in the texts, and nobody has looked at them. */
    public boolean isAutomatic() {
        return status == Status.INFERRED;
    }
}
