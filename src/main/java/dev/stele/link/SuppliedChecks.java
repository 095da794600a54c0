package dev.stele.link;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.model.Corpus;
import dev.stele.model.Document;
import dev.stele.model.Supplied;
import java.util.HashSet;
import java.util.Set;

/** Reports what {@code corpus.yaml} says about documents and quotations that are not there. */
final class SuppliedChecks {
    private static final String SETTINGS = "corpus.yaml";

    private final Corpus corpus;
    private final Findings findings;
    private final Set<String> found = new HashSet<>();

    SuppliedChecks(Corpus corpus, Findings findings) {
        this.corpus = corpus;
        this.findings = findings;
    }

    /** Checks what is said about one document. */
    void check(Document document) {
        for (Supplied supplied : corpus.supplied(document.source())) {
            found.add(supplied.document());
            supplied.notes().stream()
                    .map(Supplied.Note::quote)
                    .filter(
                            quote ->
                                    document.passages().stream()
                                            .noneMatch(passage -> passage.text().contains(quote)))
                    .forEach(quote -> reportLost(supplied.document(), quote));
        }
    }

    private void reportLost(String document, String quote) {
        findings.add(
                Finding.ofFile(
                        SETTINGS,
                        Severity.WARNING,
                        "supplied-note-lost",
                        "no passage of " + document + " says “" + quote + "”",
                        "quote the words as they stand on the document's page"));
    }

    /** Reports the entries that no checked document matched. */
    void reportUnmatched() {
        for (Supplied supplied : corpus.supplied()) {
            if (!found.contains(supplied.document())) {
                findings.add(
                        Finding.ofFile(
                                SETTINGS,
                                Severity.WARNING,
                                "supplied-document-lost",
                                "no document is called " + supplied.document(),
                                "write its path in the corpus folder, with extension, or the"
                                        + " SHA-256 of its file"));
            }
        }
    }
}
