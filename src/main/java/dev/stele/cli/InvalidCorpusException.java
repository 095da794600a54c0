package dev.stele.cli;

import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;

/** {@code corpus.yaml} has errors, so that it is not known what to build. */
final class InvalidCorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static void throwIfAny(Findings findings) {
        boolean invalid =
                findings.sorted().stream()
                        .anyMatch(
                                f ->
                                        f.severity() == Severity.ERROR
                                                && f.path().endsWith("corpus.yaml"));
        if (invalid) {
            throw new InvalidCorpusException();
        }
    }
}
