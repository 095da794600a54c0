package dev.stele.clean.draft;

/** One rule of cleaning: it looks at a draft and revises what it has evidence for. */
public interface Rule {

    /** The name in the ledger: lower-case words joined by hyphens. */
    String name();

    void revise(Draft draft);
}
