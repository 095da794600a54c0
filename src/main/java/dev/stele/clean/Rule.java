package dev.stele.clean;

/** One rule of cleaning: it looks at a draft and revises what it has evidence for. */
interface Rule {

    /** The name in the ledger: lower-case words joined by hyphens. */
    String name();

    void revise(Draft draft);
}
