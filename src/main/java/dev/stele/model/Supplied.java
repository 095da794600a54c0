package dev.stele.model;

import java.util.List;
import java.util.Map;

/**
 * What a person says about a document in {@code corpus.yaml}.
 *
 * @param document the document's path in the corpus, or its SHA-256
 * @param facts each with status {@link Status#SUPPLIED}
 */
public record Supplied(
        String document, Map<Field, List<Fact>> facts, List<Note> notes, List<Decision> decisions) {

    /** Facts and notes alone. */
    public Supplied(String document, Map<Field, List<Fact>> facts, List<Note> notes) {
        this(document, facts, notes, List.of());
    }

    /**
     * A note on a place of the text.
     *
     * @param quote the words that it is about, exactly as cleaned
     */
    public record Note(String quote, String text, String by, String on, String evidence) {}

    public Supplied {
        facts = new Metadata(facts).facts();
        notes = List.copyOf(notes);
        decisions = List.copyOf(decisions);
    }
}
