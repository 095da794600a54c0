package dev.stele.model;

/** How a date came to be complete, or why it did not. */
public sealed interface Resolution {
    /** The words themselves say it. */
    record Stated() implements Resolution {}

    /** From the document's own date, in EDTF, of that status. */
    record ByDocument(String date, Status status) implements Resolution {}

    /** From the date before it in the same passage, which stands at {@code range}. */
    record ByPassage(Range range) implements Resolution {}

    /** Not resolved. */
    record Open(Reason reason) implements Resolution {}

    /** Why a date stays incomplete. */
    enum Reason {
        /** The document has no date. */
        UNDATED,
        /** The document's date is not known closely enough. */
        SPREAD,
        /** It refers to a date before it, and there is none. */
        NOTHING_BEFORE;

        public String label() {
            return Labels.of(this);
        }
    }
}
