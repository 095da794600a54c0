package dev.stele.export;

import dev.stele.model.Document;
import java.util.List;

/** What cleaning did to one document, as JSON; the edits as in the document's record. */
public final class ExplanationRecord {
    /** The parts in the order in which they are written. */
    private record Json(
            DocumentRecord.SourceRecord source,
            List<String> condition,
            List<? extends Record> rules,
            List<DocumentRecord.EditRecord> ledger,
            List<String> remedies) {}

    private ExplanationRecord() {}

    /**
     * The whole in UTF-8.
     *
     * @param condition what the ledger sums up to, in phrases
     * @param rules what each rule did, as it is told
     * @param remedies lines for {@code corpus.yaml}
     */
    public static byte[] of(
            Document document,
            List<String> condition,
            List<? extends Record> rules,
            List<String> remedies) {
        return new RecordWriter()
                .write(
                        new Json(
                                DocumentRecord.source(document.source()),
                                condition,
                                rules,
                                DocumentRecord.ledger(document.ledger()),
                                remedies));
    }
}
