package dev.stele.model;

/**
 * One entry of the ledger: what cleaning did, or would do, to a part of the read text, and why.
 *
 * @param range in the read text; empty for an insertion
 * @param before what stands there
 * @param after what stands in the cleaned text instead; for a proposal, what it would be
 * @param rule the rule, or the rules joined by {@code +}, that made it
 * @param reason a sentence for the reader
 * @param confidence 0 to 1
 */
public record Edit(
        Range range,
        String before,
        String after,
        String rule,
        Kind kind,
        String reason,
        double confidence,
        Mode mode)
        implements Comparable<Edit> {

    /** Applied from this confidence on, proposed below it. */
    public static final double APPLIED_FROM = 0.9;

    /** Nothing below this confidence enters the ledger. */
    public static final double PROPOSED_FROM = 0.5;

    /** What was changed. */
    public enum Kind {
        /** White space and breaks between passages. */
        LAYOUT,
        /** Invisible or malformed characters. */
        HYGIENE,
        /** Readings inserted behind characters. */
        READING,
        /** Text read in a wrong encoding, and read again without loss. */
        ENCODING,
        /** Text destroyed by a wrong conversion. */
        DAMAGE,
        /** Text of the page, not of the document. */
        FURNITURE,
        /** Traces of a word processor or converter. */
        ARTEFACT,
        /** Traces of a machine translation. */
        TRANSLATION,
        /** Labels and marks that became structure or metadata. */
        STRUCTURE,
        /** Width of punctuation. */
        WIDTH,
        /** One character in the place of another that the same word can be written with. */
        SPELLING,
        /** Wording that looks wrong and is left to the reader. */
        WORDING;

        public String label() {
            return Labels.of(this);
        }
    }

    /** Whether the text was changed. */
    public enum Mode {
        APPLIED,
        /** The text is unchanged; a note stands in its place. */
        PROPOSED,
        /** The text is unchanged and drawn differently. */
        DISPLAYED;

        public String label() {
            return Labels.of(this);
        }
    }

    public Edit {
        Check.that(before.length() == range.length(), "before", before, "fills its range");
        Check.that(
                PROPOSED_FROM <= confidence && confidence <= 1,
                "confidence",
                confidence,
                "is 0.5 to 1");
        Check.that(
                mode != Mode.APPLIED || confidence >= APPLIED_FROM,
                "confidence",
                confidence,
                "is at least 0.9 for an applied edit");
    }

    /** Whether text was taken away and nothing put in its place. */
    public boolean isRemoval() {
        return mode == Mode.APPLIED && after.isBlank() && !before.isBlank();
    }

    /** Whether text was destroyed and nothing says what it was. */
    public boolean isLost() {
        return mode == Mode.PROPOSED && lacksReading(after);
    }

    /** Whether the edit would put nothing in the place of what was destroyed. */
    boolean lacksReading(String after) {
        return kind == Kind.DAMAGE && after.isBlank();
    }

    @Override
    public int compareTo(Edit other) {
        return range.compareTo(other.range);
    }
}
