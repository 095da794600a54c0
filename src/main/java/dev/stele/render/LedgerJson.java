package dev.stele.render;

import dev.stele.model.Ledger;

/** A ledger as JSON, edit by edit as in the document record. */
public final class LedgerJson {
    private LedgerJson() {}

    /** A list of edits, in UTF-8. */
    public static byte[] of(Ledger ledger) {
        return new RecordWriter().write(DocumentRecord.ledger(ledger));
    }
}
