package dev.stele.link;

import dev.stele.diagnostic.Finding;
import dev.stele.diagnostic.Findings;
import dev.stele.diagnostic.Severity;
import dev.stele.model.Corpus;
import dev.stele.model.Decision;
import dev.stele.model.Document;
import dev.stele.model.Range;
import dev.stele.model.Supplied;
import java.util.HashSet;
import java.util.List;
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
            if (!supplied.decisions().isEmpty()) {
                checkDecisions(supplied, document);
            }
        }
    }

    /** An accepted edit is in the ledger; one that was refused is not, but its words are there. */
    private void checkDecisions(Supplied supplied, Document document) {
        String readText = document.readText();
        for (Decision decision : supplied.decisions()) {
            List<Range> places = decision.places(readText);
            if (!decision.quote().isEmpty() && places.isEmpty()) {
                reportDecision(
                        "the source of "
                                + supplied.document()
                                + " does not say “"
                                + decision.quote()
                                + "”",
                        "quote the words as they stand in “as found”, or take the entry out");
            } else if (decision.verdict() == Decision.Verdict.ACCEPT
                    && document.ledger().edits().stream()
                            .filter(edit -> !edit.isLost())
                            .noneMatch(edit -> decision.concerns(edit, places))) {
                reportDecision(
                        "nothing is proposed in " + supplied.document() + about(decision),
                        "take the entry out of accept");
            }
        }
    }

    private void reportDecision(String cause, String fix) {
        findings.add(Finding.ofFile(SETTINGS, Severity.WARNING, "decision-lost", cause, fix));
    }

    private static String about(Decision decision) {
        return (decision.rule().isEmpty() ? "" : " by " + decision.rule())
                + (decision.quote().isEmpty() ? "" : " at “" + decision.quote() + "”");
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
