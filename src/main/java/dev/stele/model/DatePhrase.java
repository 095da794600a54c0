package dev.stele.model;

/**
 * Words of a passage that name a time.
 *
 * @param date what they name; digits that nothing tells are {@code X}
 * @param sense what the text needs the time for
 * @param resolution what the date follows from besides the words
 */
public record DatePhrase(
        int passage, Range range, EdtfDate date, Sense sense, Resolution resolution)
        implements Standoff {

    /** What a time is to its sentence. */
    public enum Sense {
        /** Something happened, or is to happen, then. */
        EVENT,
        /** Something is to be reached by then. */
        TARGET,
        /** Figures of the sentence hold for it. */
        PERIOD;

        public String label() {
            return Labels.of(this);
        }
    }

    public DatePhrase {
        Check.that(range.length() > 0, "range", range, "is not empty");
    }
}
