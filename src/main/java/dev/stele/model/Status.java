package dev.stele.model;

/** Where a fact comes from. */
public enum Status {
    /** It stands in the text or in the file's own head. */
    STATED,
    /** It follows from evidence in the corpus. */
    INFERRED,
    /** A person gave it in {@code corpus.yaml}. */
    SUPPLIED;

    public String label() {
        return Labels.of(this);
    }
}
